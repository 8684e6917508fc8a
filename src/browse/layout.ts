import { clamp } from './list.ts';
import type { Pane, Size } from './state.ts';

/** A rectangle of the screen, in columns and rows from 0. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Where everything stands. A pane's title is on the row above its box; panes that have no room are absent. */
export interface Layout {
  /** Row of the report's title; absent on low screens. */
  header: number | undefined;
  search: number;
  status: number;
  /** All below the search and above the status, titles included; the help takes it whole. */
  body: Box;
  panes: Readonly<Partial<Record<Pane, Box>>>;
}

/** Smaller than this, nothing is shown but that there is no room. */
const SMALLEST: Size = { width: 20, height: 6 };

/** From this width on, the sections stand beside the rest. */
const TWO_PANES = 60;

/** From this width on, the detail stands beside the facts and cuts off few of their names, */
const THREE_PANES = 140;

/** or from this width on, where the screen is too low to have it below them. */
const THREE_LOW_PANES = 100;

/** From this height on, the detail can stand below the facts. */
const STACKED = 20;

/** From this height on there is a row for the report's title. */
const HEADED = 14;

/** Whether the screen is too small to be used. */
export function isTooSmall({ width, height }: Size): boolean {
  return width < SMALLEST.width || height < SMALLEST.height;
}

/** Where everything stands on a screen, with the pane in focus among the panes. */
export function layoutOf({ width, height }: Size, focus: Pane): Layout {
  const headed = height >= HEADED;
  const search = headed ? 1 : 0;
  const body = { x: 0, y: search + 1, width, height: height - search - 2 };
  return {
    header: headed ? 0 : undefined,
    search,
    status: height - 1,
    body,
    panes: panesOf(body, focus, height),
  };
}

function panesOf(body: Box, focus: Pane, height: number): Layout['panes'] {
  if (body.width < TWO_PANES) return { [focus]: untitled(body) };
  const [left, right] = parted(body, clamp(Math.floor(body.width * 0.33), 18, 34));
  const sections = untitled(left);
  if (body.width >= (height < STACKED ? THREE_LOW_PANES : THREE_PANES)) {
    const [middle, last] = parted(right, Math.ceil(right.width / 2));
    return { sections, facts: untitled(middle), detail: untitled(last) };
  }
  if (height < STACKED) {
    return { sections, [focus === 'detail' ? 'detail' : 'facts']: untitled(right) };
  }
  const upper = Math.ceil(right.height / 2);
  return {
    sections,
    facts: untitled({ ...right, height: upper }),
    detail: untitled({ ...right, y: right.y + upper, height: right.height - upper }),
  };
}

/** A box of the width given and what is right of it, one column apart. */
function parted(box: Box, width: number): [Box, Box] {
  const x = box.x + width + 1;
  return [
    { ...box, width },
    { ...box, x, width: box.width - width - 1 },
  ];
}

function untitled(box: Box): Box {
  return { ...box, y: box.y + 1, height: box.height - 1 };
}
