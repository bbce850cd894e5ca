/** Style sheets for pages that a browser opens from a folder. */

/** Without fonts, which browsers do not read from there. */
export const dropPolices = (css: string): string => css.replace(/@font-face\s*\{[^}]*\}/g, '');

/** The same, with what a page shows where no script runs. */
export const localizeStyle = (css: string): string =>
	dropPolices(css)
		.replace(/@media[^{]*\(scripting:\s*none\)/g, '@media all')
		.replace(/@media[^{]*\(scripting:\s*enabled\)/g, '@media not all');
