/** A book made of the sheets that are hardest to write: tests/hostile/README.md. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Catalogue, type Fiche, listFiches } from '../src/core/catalogue/catalogue.ts';
import { hasErreur } from '../src/core/diagnostics.ts';
import { readCatalogue } from '../src/io/contenu/read-content.ts';
import { buildEpub, type Chapitre, listImages } from '../src/renderers/epub/index.ts';
import { renderChapitre } from '../src/renderers/xhtml/index.ts';
import { buildVueFiche } from '../src/vues/fiche/fiche.ts';
import { withContenu, writeFichier } from './contenu.ts';
import { checkEpub } from './outils/epubcheck.ts';
import { BENINS, HOSTILES, readCas } from './outils/hostiles.ts';

const PNG = Buffer.from(
	'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
	'base64',
);
/** Faults of the file's own name or size are not about what a book shows. */
const CAS = [...BENINS, ...HOSTILES].filter((c) => !['filename', 'limits'].includes(c.kind));

/** Every case that is accepted, as a sheet. */
function readAcceptees(): { catalogue: Catalogue; fiches: Fiche[] } {
	return withContenu(
		(dossier) => {
			for (const cas of CAS) {
				const { octets } = readCas(cas);
				writeFichier(dossier, `outils/cas-${cas.id}/fiche.mdx`, octets);
				if (Buffer.from(octets).includes('ok.png'))
					writeFichier(dossier, `outils/cas-${cas.id}/ok.png`, PNG);
			}
		},
		(dossier) => {
			const catalogue = readCatalogue(dossier);
			const fiches = listFiches(catalogue).filter(
				(f) => !hasErreur(catalogue.diagnostics.filter((d) => d.fichier === f.chemin)),
			);
			return { catalogue, fiches };
		},
	);
}

test('a book of the sheets that look dangerous, and of those that are, is a valid EPUB', async () => {
	const { catalogue, fiches } = readAcceptees();
	const noms = fiches.map((f) => f.id);
	for (const cas of BENINS.filter((c) => CAS.includes(c)))
		assert.ok(noms.includes(`cas-${cas.id}`), cas.id);
	const chapitres = fiches.map((fiche): Chapitre => {
		const { ref, titre, phrase, ...vue } = buildVueFiche(catalogue, fiche);
		return { ref, titre, phrase, xhtml: renderChapitre({ ref, titre, phrase, ...vue }) };
	});
	const images = chapitres.flatMap((c) => listImages(c.xhtml));
	const octets = buildEpub({
		titre: ']]> <Essai> & "plus" \u0001',
		phrase: 'Des fiches difficiles.',
		auteurs: ['Équipe <d’essai>'],
		attribution: 'Mention & licence.',
		couleur: '#1d5c42',
		parties: [{ titre: 'Cas', chapitres }],
		index: [{ titre: 'Thème', themes: [{ nom: 'a & b', refs: chapitres.map((c) => c.ref) }] }],
		bibliographie: [{ texte: '« <b> »', href: 'https://exemple.fr/?a&b' }],
		images: new Map(images.map((chemin) => [chemin, PNG])),
		css: '',
	});
	assert.ok(images.length > 0);
	assert.deepEqual(await checkEpub(octets), []);
});
