// Where a question page of the draft leads.
import { expect, test } from "vitest";

import type { PartPage, PartView } from "../lib/wire/types";
import { pathAfter } from "./place";

const page = (id: string): PartPage => ({ id, title: id, help: "", why: "", fields: [] });
const first = page("name");
const last = page("contact");
const part: PartView = { id: "about", title: "", done: false, status: "", pages: [first, last] };

test("a_page_leads_to_the_next_page_of_its_part", () => {
  expect(pathAfter({ part, page: first }, "draft")).toBe("draft/page/about/contact");
});

test("the_last_page_of_a_part_leads_to_the_list_of_parts", () => {
  expect(pathAfter({ part, page: last }, "draft/page/about/name")).toBe("draft");
});

test("a_change_asked_for_in_the_review_leads_back_to_it", () => {
  expect(pathAfter({ part, page: first }, "draft/review")).toBe("draft/review");
});
