/** The engine of IBM's Equal Access toolkit in a page under test: a second look, by other rules than axe's. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const ACE = readFileSync(
	createRequire(import.meta.url).resolve('accessibility-checker-engine/ace.js'),
	'utf8',
);

/** Rules whose faults are not ours, and why. */
const ECARTEES: Readonly<Record<string, string>> = {
	input_label_exists:
		'its version 4.0.34 does not find the <label for> of some fields (in a <details>, on a narrow screen); the rule « label » of axe, on every page, does',
};

/** What is wrong for sure on a page, as « rule: element »; what a person should look at is not told. */
export async function findFautesIbm(onglet: Page): Promise<string[]> {
	if (await onglet.evaluate(() => !('ace' in window))) await onglet.evaluate(ACE);
	const fautes = await onglet.evaluate(async () => {
		type Resultat = { ruleId: string; value: [string, string]; snippet: string };
		type Checker = new () => {
			check: (ou: Document, regles: string[]) => Promise<{ results: Resultat[] }>;
		};
		const { ace } = window as unknown as { ace: { Checker: Checker } };
		const { results } = await new ace.Checker().check(document, ['WCAG_2_2']);
		return results
			.filter(({ value: [genre, verdict] }) => genre === 'VIOLATION' && verdict === 'FAIL')
			.map(({ ruleId, snippet }) => ({ ruleId, snippet: snippet.slice(0, 120) }));
	});
	return fautes
		.filter(({ ruleId }) => !(ruleId in ECARTEES))
		.map(({ ruleId, snippet }) => `${ruleId}: ${snippet}`);
}
