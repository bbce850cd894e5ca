/** The fields of a page, filled as a hurried person does. */
import type { ElementHandle, Page } from 'playwright-core';

type Champ = ElementHandle<HTMLInputElement>;

const CHAMPS = ':is(input, select, textarea):not([type=hidden], [type=file], [disabled]):visible';

/** Something that the page did not say, of the kind that the field takes. */
const AUTRES: Readonly<Record<string, string>> = {
	time: '09:15',
	date: '2027-01-02',
	number: '15',
};

/** Unfolds what the page folds, then changes each field once: a text, a box, another choice. Gives those changed. */
export async function changeAll(onglet: Page): Promise<Champ[]> {
	await onglet.evaluate(() => {
		for (const plie of document.querySelectorAll('details')) plie.open = true;
	});
	const noms = new Set<string>();
	const changes: Champ[] = [];
	for (const champ of (await onglet.locator(CHAMPS).elementHandles()) as Champ[]) {
		const { nom, genre, coche } = await champ.evaluate((e) => ({
			nom: e.name,
			genre: e.type,
			coche: e.checked,
		}));
		if (genre === 'radio' && (coche || noms.has(nom))) continue;
		noms.add(nom);
		await change(champ, genre, coche);
		changes.push(champ);
	}
	return changes;
}

async function change(champ: Champ, genre: string, coche: boolean): Promise<void> {
	if (genre === 'radio') await champ.check();
	else if (genre === 'checkbox') await champ.setChecked(!coche);
	else if (genre.startsWith('select')) {
		const choix = await champ.evaluate((e) => (e as unknown as HTMLSelectElement).options.length);
		await champ.selectOption({ index: choix - 1 });
	} else await champ.fill(AUTRES[genre] ?? 'eau potable');
}

/** What each field holds, with its name: « q = eau potable », « phase agir = true ». */
export function readAll(champs: readonly Champ[]): Promise<string[]> {
	return Promise.all(
		champs.map((champ) =>
			champ.evaluate((e) =>
				/^(?:checkbox|radio)$/.test(e.type)
					? `${e.name} ${e.value} = ${e.checked}`
					: `${e.name || e.id} = ${e.value}`,
			),
		),
	);
}
