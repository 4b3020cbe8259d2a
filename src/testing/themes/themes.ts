import type { Theme } from '../page-plan.js';
import { amp } from './amp.js';
import { appState } from './app-state.js';
import { composed } from './composed.js';
import { divSoup } from './div-soup.js';
import { liveBlog } from './live-blog.js';
import { tables } from './tables.js';

/** The themes by name. */
export const THEMES = {
  'div-soup': divSoup,
  'app-state': appState,
  composed,
  amp,
  tables,
  'live-blog': liveBlog,
} as const satisfies Record<string, Theme>;

/** The name of a theme. */
export type ThemeName = keyof typeof THEMES;
/** The names of all themes. */
export const THEME_NAMES = Object.keys(THEMES) as ThemeName[];
