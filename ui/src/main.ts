// Where the page begins.
import { mount } from "svelte";

import "./style/index.css";
import App from "./App.svelte";
import { callTauri } from "./lib/backend/tauri";

const target = document.getElementById("app");
if (target) {
  target.replaceChildren();
  mount(App, { target, props: { call: callTauri } });
}
