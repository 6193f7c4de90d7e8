//! The least that a WebKitGTK program can be, which `bench` measures ours against: one window, one small page, nothing kept on disk.
//!
//! With `--keep` its web view keeps on disk what web views keep, so that a test can show that it would see it.

#[cfg(not(target_os = "linux"))]
fn main() {
    eprintln!("WebKitGTK is on Linux only.");
}

#[cfg(target_os = "linux")]
fn main() {
    use gtk::prelude::{ContainerExt, GtkWindowExt, WidgetExt};
    use webkit2gtk::{WebContext, WebView, WebViewExt};

    gtk::init().expect("there is a display");
    let window = gtk::Window::new(gtk::WindowType::Toplevel);
    window.set_default_size(1100, 800);
    let keep = std::env::args().any(|argument| argument == "--keep");
    let context = if keep { WebContext::new() } else { WebContext::new_ephemeral() };
    let view = WebView::with_context(&context);
    view.load_html(include_str!("bare_window.html"), None);
    window.add(&view);
    window.connect_destroy(|_| gtk::main_quit());
    window.show_all();
    gtk::main();
}
