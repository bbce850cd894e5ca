/** Every kit of the corpus: what a council is given must be true, whole and on one page. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readCorpus } from '../../../tests/contenu.ts';
import { buildKits, listMotsDeMachine, listNotesLongues } from '../../../tests/outils/kits.ts';
import type { Exemple, Resultat } from '../../core/catalogue/exemples.ts';
import { isEssaye, RESULTATS } from '../../core/catalogue/exemples.ts';
import { sourcesOf } from '../fiche/acces.ts';
import { sayLieuCommune } from '../mots.ts';
import type { Bloc } from './document.ts';

const base = readCorpus();
const kits = buildKits(base);

const elementsSous = (blocs: readonly Bloc[], titre: string): string[] => {
	const debut = blocs.findIndex((b) => b.genre === 'titre' && b.texte === titre);
	const fin = blocs.findIndex((b, i) => i > debut && b.genre === 'titre');
	if (debut === -1) return [];
	return blocs
		.slice(debut + 1, fin === -1 ? undefined : fin)
		.flatMap((b) => (b.genre === 'liste' ? b.elements.map((e) => JSON.stringify(e)) : []));
};

test('there are kits to look at', () => assert.ok(kits.length > 20));

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
	assert.deepEqual(listNotesLongues(kits), []);
});

test('no document speaks as a machine to a mayor', () => {
	assert.deepEqual(listMotsDeMachine(kits), []);
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
	assert.ok(autres > 2, 'the content has such examples');
});

test('what an example came to: unsaid, studied or a warning, it was not tried', () => {
	const essayes = [...RESULTATS, undefined].filter((resultat) => isEssaye({ resultat }));
	assert.deepEqual(essayes, ['essaye', 'en-cours', 'arrete']);
});
