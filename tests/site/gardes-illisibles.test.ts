/** What a page kept and can no longer read is never written over, even in a browser that is full. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { createRecueil, RACONTER, toGarde } from '../outils/recueil.ts';
import { useBanc, visit } from '../outils/site.ts';

const banc = useBanc();
const ILLISIBLE = '{"a":';

const RECUEIL = toGarde(createRecueil([RACONTER], [{ [RACONTER.id]: 'À pied.' }]));

interface Cas {
	page: string;
	/** Under which the page keeps. */
	cle: string;
	/** What else it needs. */
	avec?: Readonly<Record<string, string>>;
	act: (onglet: Page) => Promise<void>;
}

const CAS: readonly Cas[] = [
	{
		...{ page: '/enquete/composer/', cle: 'impulser:guide' },
		act: (onglet) => onglet.fill('#guide-titre', 'Un guide'),
	},
	{
		page: '/exposition/composer/',
		cle: 'impulser:exposition:accrocher-deux-panneaux',
		act: (onglet) => onglet.fill('#expo-commune', 'Saint-Aubin'),
	},
	{
		page: '/parcours/elu-par-ou-commencer/calendrier/',
		cle: 'impulser:calendrier:elu-par-ou-commencer',
		act: async (onglet) => {
			await onglet.locator('input[data-cle]').first().check();
			await onglet.locator('input[data-cle]').first().uncheck();
		},
	},
	{
		...{ page: '/enquete/restituer/', cle: 'impulser:restituer:essai' },
		avec: { 'impulser:recueil:essai': RECUEIL },
		act: async (onglet) => {
			await onglet.fill('#restituer-titre', 'Les courses');
			await onglet.fill('#restituer-titre', '');
		},
	},
];

for (const { page, cle, avec = {}, act } of CAS)
	for (const pleine of [true, false])
		test(`${page}: ${pleine ? 'kept in its place in a full browser' : 'put aside, whole'}`, async (t) => {
			const contexte = await banc.navigateur.newContext();
			t.after(() => contexte.close());
			const onglet = await contexte.newPage();
			await visit(onglet, banc.url('/'));
			await onglet.evaluate(
				(gardes) => {
					for (const [nom, brut] of gardes) localStorage.setItem(nom, brut);
				},
				[...Object.entries(avec), [cle, ILLISIBLE] as const],
			);
			if (pleine)
				await contexte.addInitScript(() => {
					Storage.prototype.setItem = () => {
						throw new DOMException('full', 'QuotaExceededError');
					};
				});
			await visit(onglet, banc.url(page));
			await act(onglet);
			const gardes = await onglet.evaluate(() => Object.entries(localStorage));
			const places = gardes.filter(([, brut]) => brut === ILLISIBLE).map(([nom]) => nom);
			if (pleine) assert.deepEqual(places, [cle]);
			else
				assert.ok(
					places.some((nom) => nom.startsWith(`${cle}!`)),
					places.join(),
				);
		});
