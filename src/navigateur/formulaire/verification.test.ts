/** The form says of the links of a sheet what the verifier says, though it holds but a part of the content. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { before, test } from 'node:test';
import { layCas, withContenu } from '../../../tests/contenu.ts';
import type { Catalogue } from '../../core/catalogue/catalogue.ts';
import type { Diagnostic } from '../../core/diagnostics.ts';
import { indexAdresses } from '../../core/pages/adresses.ts';
import { listAdresses } from '../../core/pages/index.ts';
import { buildCatalogueLeger } from '../../formulaire/catalogue-leger.ts';
import { readCatalogue } from '../../io/contenu/read-content.ts';
import { check, readFiche } from './verification.ts';

const CAS = ['lien-vers-chaque-page', 'lien-vers-une-page-absente'] as const;
const ID = 'temoin-deux';

interface Publie {
	catalogue: Catalogue;
	original: string;
}

/** The content of both cases is the same, but for the links of one sheet. */
const [bons, mauvais] = CAS.map((cas) =>
	withContenu(
		(dossier) => layCas(cas, dossier),
		(dossier): Publie => ({
			catalogue: readCatalogue(dossier),
			original: readFileSync(path.join(dossier, 'outils', ID, 'fiche.mdx'), 'utf8'),
		}),
	),
) as [Publie, Publie];

before(() => {
	const leger = JSON.stringify(buildCatalogueLeger(bons.catalogue));
	globalThis.fetch = async (adresse) => {
		assert.equal(adresse, '/contribuer/catalogue.json');
		return new Response(leger);
	};
});

async function checkOriginal(original: string): Promise<Diagnostic[]> {
	const lue = readFiche(new TextEncoder().encode(original));
	assert.ok(lue);
	const { valeurs, corps: recit } = lue;
	const corrige = { id: ID, original };
	const { diagnostics } = await check(
		{ schema: 'outils', valeurs, recit, blocs: true, corrige },
		'',
	);
	return diagnostics;
}

test('a link to any page, place or file of the site is accepted', async () => {
	assert.deepEqual(bons.catalogue.diagnostics, []);
	assert.deepEqual(await checkOriginal(bons.original), []);
});

/** Inside another sheet, whose text the form does not hold. */
const isAncreDAilleurs = ({ message }: Diagnostic): boolean => /« \/outils\/.*#/.test(message);

test('a link to a page that is not there is refused, in the same words', async () => {
	const attendus = mauvais.catalogue.diagnostics.filter((d) => !isAncreDAilleurs(d));
	assert.equal(attendus.length, mauvais.catalogue.diagnostics.length - 2);
	assert.deepEqual(await checkOriginal(mauvais.original), attendus);
});

test('every address of the site is known, and none beside', () => {
	const { catalogue } = bons;
	const adresses = indexAdresses(catalogue, {});
	const toutes = listAdresses(catalogue);
	assert.ok(toutes.length > 60);
	for (const href of toutes) {
		assert.ok(adresses.has(href), href);
		assert.ok(!adresses.has(`${href}x/`), `${href}x/`);
	}
});
