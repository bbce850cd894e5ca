/** What each sheet costs must not grow with the number of sheets: no page looks through all of them. */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { writeSynthese } from '../outillage/synthese.ts';
import { type Catalogue, listFiches } from '../src/core/catalogue/catalogue.ts';
import { DEROULE, FICHE, KIT } from '../src/core/pages/series.ts';
import { FAMILLES } from '../src/familles/registre/ids.ts';
import { cleOf } from '../src/io/construction/cles.ts';
import { readCatalogue } from '../src/io/contenu/read-content.ts';
import { findVueDeroule } from '../src/io/papier/deroules.ts';
import { findKit } from '../src/io/papier/kits.ts';
import { listMatieres } from '../src/renderers/search/matiere.ts';
import { createSite } from '../src/vues/site.ts';

let passages = 0;

/** Counts those who go through it from end to end. */
class Comptee<K, V> extends Map<K, V> {
	override values() {
		passages++;
		return super.values();
	}
	override entries() {
		passages++;
		return super.entries();
	}
	override [Symbol.iterator]() {
		passages++;
		return super[Symbol.iterator]();
	}
	override forEach(faire: (valeur: V, cle: K, carte: Map<K, V>) => void) {
		passages++;
		super.forEach(faire);
	}
}

function count(catalogue: Catalogue): Catalogue {
	const familles = FAMILLES.map((famille) => [
		famille,
		new Comptee([...catalogue[famille]] as [string, unknown][]),
	]);
	const lectures = new Proxy(catalogue.lectures as unknown[], {
		get: (cible, cle, soi) => {
			if (cle === Symbol.iterator || cle === 'find' || cle === 'filter' || cle === 'map')
				passages++;
			return Reflect.get(cible, cle, soi);
		},
	});
	return { ...catalogue, ...Object.fromEntries(familles), lectures } as Catalogue;
}

/** Makes all that the pages of each sheet show; how many times the whole of a family was gone through. */
function countPassages(contenu: string): number {
	const site = createSite(count(readCatalogue(contenu)));
	const fiches = listFiches(site.catalogue);
	passages = 0;
	for (const fiche of fiches) {
		site.vueOf(fiche);
		findKit(site, fiche.ref);
		findVueDeroule(site, fiche.ref);
		for (const type of [FICHE, KIT, DEROULE]) cleOf(site, type, fiche.page);
	}
	listMatieres(site);
	return passages;
}

let dossier = '';
before(() => {
	dossier = mkdtempSync(path.join(tmpdir(), 'impulser-passages-'));
	for (const nombre of [30, 60]) writeSynthese(path.join(dossier, `c${nombre}`), nombre);
});
after(() => rmSync(dossier, { recursive: true, force: true }));

test('twice the sheets, no more passes over the catalogue', () => {
	const trente = countPassages(path.join(dossier, 'c30'));
	assert.equal(countPassages(path.join(dossier, 'c60')), trente);
});
