/** Every kit of the real content: what a council is given must be true, whole and on one page. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { listFiches } from '../../core/catalogue/catalogue.ts';
import { isSollicitable } from '../../core/catalogue/derives.ts';
import type { Exemple, Resultat } from '../../core/catalogue/exemples.ts';
import { isEssaye, RESULTATS } from '../../core/catalogue/exemples.ts';
import { readCatalogue } from '../../io/contenu/read-content.ts';
import { sourcesOf } from '../acces.ts';
import { buildVueFiche } from '../fiche.ts';
import { sayLieuCommune } from '../mots.ts';
import type { Bloc, DocumentMairie } from './document.ts';
import { buildKit } from './index.ts';
import { countLignes, LIGNES } from './page-de-note.ts';

const base = readCatalogue('content');
const kits = listFiches(base)
	.filter(isSollicitable)
	.map((fiche) => {
		const vue = buildVueFiche(base, fiche);
		const { documents = [] } =
			buildKit(base, fiche, vue, `https://impulser.example${fiche.page}`) ?? {};
		const [courrier, note, deliberation] = documents as [
			DocumentMairie,
			DocumentMairie,
			DocumentMairie,
		];
		return { fiche, vue, courrier, note, deliberation };
	});

const elementsSous = (blocs: readonly Bloc[], titre: string): string[] => {
	const debut = blocs.findIndex((b) => b.genre === 'titre' && b.texte === titre);
	const fin = blocs.findIndex((b, i) => i > debut && b.genre === 'titre');
	if (debut === -1) return [];
	return blocs
		.slice(debut + 1, fin === -1 ? undefined : fin)
		.flatMap((b) => (b.genre === 'liste' ? b.elements.map((e) => JSON.stringify(e)) : []));
};

test('there are kits to look at', () => assert.ok(kits.length > 90));

test('every number that a note cites is in its sources, as the sheet numbers it', () => {
	const manques = kits.flatMap(({ fiche, vue, note }) => {
		const cites = [...JSON.stringify(note.blocs).matchAll(/"appel":(\d+)/g)].map((m) => m[1]);
		const sources = elementsSous(note.blocs, 'Sources').join('\n');
		return [...new Set(cites)].flatMap((n) => {
			const source = sourcesOf(vue).find((s) => `${s.numero}` === n);
			return source && sources.includes(`[${n}]`) && sources.includes(source.url ?? '')
				? []
				: [`${fiche.ref} [${n}]`];
		});
	});
	assert.deepEqual(manques, []);
});

test('the letter and the delibération cite no number, for they have no sources', () => {
	for (const { fiche, courrier, deliberation } of kits)
		assert.doesNotMatch(JSON.stringify([courrier, deliberation]), /"appel":|\[\d+\]/, fiche.ref);
});

test('every note holds on the page of its file', () => {
	const longues = kits
		.map(({ fiche, note }) => [fiche.ref, Math.ceil(countLignes(note.titre, note.blocs))] as const)
		.filter(([, lignes]) => lignes > LIGNES);
	assert.deepEqual(longues, []);
});

test('no document speaks as a machine to a mayor', () => {
	for (const { fiche, courrier, note, deliberation } of kits)
		for (const { id, blocs } of [courrier, note, deliberation]) {
			const dit = JSON.stringify(blocs).match(
				/sur la fiche|[Nn]on (?:documenté|communiqué)|undefined/,
			);
			assert.equal(dit, null, `${fiche.ref} ${id}`);
		}
});

const TENUS = new Set<Resultat | undefined>(['essaye', 'en-cours', 'arrete']);

test('a place is said to have tried only when a retour tells it, or an example that says so', () => {
	let autres = 0;
	for (const { fiche, note } of kits) {
		const { exemples = [] } = fiche.donnees as { exemples?: Exemple[] };
		const dits = elementsSous(note.blocs, 'Où cela a été essayé').filter((e) =>
			e.includes('Exemples de la fiche'),
		);
		const faits = new Set(exemples.filter((e) => TENUS.has(e.resultat)).map((e) => e.commune));
		for (const exemple of exemples) {
			const commune = base.communes.get(exemple.commune);
			if (!commune || faits.has(exemple.commune)) continue;
			autres++;
			assert.ok(!dits.join().includes(sayLieuCommune(commune)), `${fiche.ref} ${commune.nom}`);
		}
	}
	assert.ok(autres > 5, 'the content has such examples');
});

test('what an example came to: unsaid, studied or a warning, it was not tried', () => {
	const essayes = [...RESULTATS, undefined].filter((resultat) => isEssaye({ resultat }));
	assert.deepEqual(essayes, ['essaye', 'en-cours', 'arrete']);
});
