//! Where a window stands: no greater than its screen, and where the last one stood as long as a screen is there.

use tauri::{AppHandle, LogicalSize, Monitor, PhysicalPosition, WebviewWindow};

/// A line is comfortable to read, and the menu stands beside it.
const COMFORTABLE: LogicalSize<f64> = LogicalSize::new(1100.0, 800.0);
/// What a system's frame and title take of the height of a screen.
const TITLE: f64 = 40.0;

/// The size of the first window.
pub(crate) fn first_size(app: &AppHandle) -> LogicalSize<f64> {
    let first = || app.available_monitors().ok()?.into_iter().next();
    let Some(screen) = app.primary_monitor().ok().flatten().or_else(first) else { return COMFORTABLE };
    let room: LogicalSize<f64> = screen.work_area().size.to_logical(screen.scale_factor());
    LogicalSize::new(COMFORTABLE.width.min(room.width), COMFORTABLE.height.min(room.height - TITLE))
}

/// Where a window stands, so that the next one stands there too.
pub(crate) struct Standing {
    size: LogicalSize<f64>,
    position: PhysicalPosition<i32>,
    maximized: bool,
}

impl Standing {
    pub(crate) fn of(window: &WebviewWindow) -> Option<Self> {
        let size = window.inner_size().ok()?.to_logical(window.scale_factor().ok()?);
        Some(Self { size, position: window.outer_position().ok()?, maximized: window.is_maximized().unwrap_or_default() })
    }

    /// Puts another window there. Where the system does not let a program place its windows, it stands where the system wants it.
    pub(crate) fn give_to(&self, window: &WebviewWindow) {
        let _ = window.set_size(self.size);
        // The screen it stood on may have been unplugged while the box was locked.
        if window.available_monitors().is_ok_and(|screens| screens.iter().any(|screen| self.begins_on(screen))) {
            let _ = window.set_position(self.position);
        }
        if self.maximized {
            let _ = window.maximize();
        }
    }

    fn begins_on(&self, screen: &Monitor) -> bool {
        let (x, y) = (self.position.x - screen.position().x, self.position.y - screen.position().y);
        let within = |place: i32, length: u32| u32::try_from(place).is_ok_and(|place| place < length);
        within(x, screen.size().width) && within(y, screen.size().height)
    }
}
