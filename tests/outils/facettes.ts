/** The values of a filter, as a list and the search show them. */
import type { Locator } from 'playwright-core';

/** How many sheets it says it would give: « Décider (12) ». */
export const countOf = async (valeur: Locator): Promise<number> =>
	Number(/\((\d+)\)\s*$/.exec(await valeur.innerText())?.[1]);
