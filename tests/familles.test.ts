/** What every family owes: a folder of its own, all its fields shown or excused, capabilities that hold together. */
import assert from 'node:assert/strict';
import { existsSync, readdirSync } from 'node:fs';
import { describe, test } from 'node:test';
import { fillSchema, listFeuilles, type Remplissage } from '../outillage/remplissage.ts';
import type { Fiche } from '../src/core/catalogue/catalogue.ts';
import { communs } from '../src/core/schema/commun.ts';
import type { Famille } from '../src/familles/registre/ids.ts';
import { FAMILLES } from '../src/familles/registre/ids.ts';
import { type DonneesOf, definitionOf } from '../src/familles/registre/schemas.ts';
import { vueOf } from '../src/familles/registre/vues.ts';
import { buildVueFiche } from '../src/vues/fiche/fiche.ts';
import { readBase } from './contenu.ts';

const base = readBase();

/** Common fields that the view of a sheet does not show, and why. */
const COMMUNS_TUS: Readonly<Record<string, string>> = {
	alias: 'searched, and told by the results of the search',
	on_se_demande: 'what people say when they look for the sheet: the search alone answers by it',
	licence: 'the same for all: the site says it under every sheet',
};

/** The fields that the view of the sheet does not depend on. */
function listTus(famille: Famille): string[] {
	const [temoin] = [...base[famille].values()] as Fiche[];
	assert.ok(temoin, famille);
	const remplissage: Remplissage = fillSchema(definitionOf(famille).schema, base);
	const vueDe = (donnees: unknown): string =>
		JSON.stringify(buildVueFiche(base, { ...temoin, donnees } as Fiche));
	const entiere = vueDe(remplissage.donnees);
	const muets = listFeuilles(remplissage).filter(
		({ autres }) => autres.length > 0 && autres.every((autre) => vueDe(autre) === entiere),
	);
	return [...new Set(muets.map(({ champ }) => champ))];
}

describe('every field of a sheet is shown, or excused in words', () => {
	for (const famille of FAMILLES)
		test(famille, () => {
			const { tus = {} } = vueOf(famille);
			const excuses = Object.keys({ ...COMMUNS_TUS, ...tus });
			const caches = listTus(famille);
			assert.deepEqual(
				caches.filter((champ) => !excuses.some((e) => champ === e || champ.startsWith(`${e}.`))),
				[],
			);
			for (const excuse of Object.keys(tus))
				assert.ok(
					caches.some((champ) => champ === excuse || champ.startsWith(`${excuse}.`)),
					`« ${excuse} » est montré : son excuse est de trop`,
				);
		});
});

describe('a family holds together', () => {
	for (const famille of FAMILLES) {
		const definition = definitionOf(famille);
		const vue = vueOf(famille);
		test(`${famille} has its folder, its name and the common fields`, () => {
			assert.equal(definition.id, famille);
			assert.ok(existsSync(`src/familles/${famille}`));
			for (const champ of Object.keys(communs)) assert.ok(champ in definition.schema.shape, champ);
		});
		test(`${famille} gives each line and each section a name of its own`, () => {
			for (const parts of [vue.essentiel, vue.sections]) {
				const ids = parts.map(({ id }) => id);
				assert.deepEqual([...new Set(ids)], ids);
			}
		});
		test(`${famille} has a kit if a mairie may be asked for it, and says where it was tried if it can be`, () => {
			assert.equal(vue.kit !== undefined, definition.isSollicitable !== undefined);
			assert.equal(vue.temoin !== undefined, definition.temoignage !== undefined);
			const racontes = vue.sections.some(({ id }) => id === 'retours');
			assert.equal(racontes, definition.eprouvable === true);
		});
	}
	test('no folder is left out of the registry', () => {
		const dossiers = readdirSync('src/familles', { withFileTypes: true })
			.filter((d) => d.isDirectory() && d.name !== 'registre')
			.map((d) => d.name);
		assert.deepEqual(dossiers.sort(), [...FAMILLES].sort());
	});
});

/** The families whose sheets would take any field, as `unknown`: their schema is lost to the types. */
type SansType = { [F in Famille]: string extends keyof DonneesOf<F> ? F : never }[Famille];

test('a field that no schema has fails the types, in each family', () => {
	const toutes: [SansType] extends [never] ? true : SansType = true;
	assert.ok(toutes);
});
