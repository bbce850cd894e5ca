/** axe-core in a page under test. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

export interface Regles {
	type: string;
	values: string[];
}
export const TOUTES: Regles = {
	type: 'tag',
	values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'],
};
/** A theme changes nothing but colours: the rules that look at them are enough for the second one. */
export const COULEURS: Regles = { type: 'rule', values: ['color-contrast', 'link-in-text-block'] };

/** Every violation on a page, or in one element of it, as « rule: elements ». */
export async function findViolations(
	onglet: Page,
	regles: Regles,
	cible?: string,
): Promise<string[]> {
	if (await onglet.evaluate(() => !('axe' in window))) await onglet.evaluate(AXE);
	return onglet.evaluate(
		async ({ runOnly, ou }) => {
			type Violation = { id: string; nodes: { html: string }[] };
			type Run = (ou: string | Document, options: object) => Promise<{ violations: Violation[] }>;
			const { axe } = window as unknown as { axe: { run: Run } };
			const { violations } = await axe.run(ou ?? document, {
				runOnly,
				resultTypes: ['violations'],
			});
			return violations.map(
				(v) => `${v.id}: ${v.nodes.map((n) => n.html.slice(0, 120)).join(' | ')}`,
			);
		},
		{ runOnly: regles, ou: cible },
	);
}
