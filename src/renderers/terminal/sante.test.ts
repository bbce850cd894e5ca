import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readBase } from '../../../tests/contenu.ts';
import { PUBLICATION_VIDE } from '../../core/publication/schema.ts';
import { type FaitsDeLaMachine, judgeMachine } from '../../vues/sante/de-la-machine.ts';
import { type FaitsDuContenu, judgeContenu } from '../../vues/sante/du-contenu.ts';
import type { PointDeSante } from '../../vues/sante/points.ts';
import { sayPoints } from './sante.ts';

const JOUR = '2026-12-01';
const AUCUN = { ajoutes: [], changes: [], retires: [] };
const base = readBase();
const contenu = (faits: Partial<FaitsDuContenu>): FaitsDuContenu => ({
	...{ catalogue: base, releve: undefined, changements: AUCUN, jour: JOUR },
	...faits,
});
const machine = (faits: Partial<FaitsDeLaMachine>): FaitsDeLaMachine => ({
	...{ paquets: [], failles: { total: 0 }, retards: [] },
	node: { ici: 'v24.21.0', attendu: '24' },
	disque: { libre: 50e9, cache: 1e9, site: 2e8 },
	...faits,
});
/** Those that begin so. */
const find = (points: readonly PointDeSante[], debut: string): PointDeSante | undefined =>
	points.find(({ quoi }) => quoi.startsWith(debut));

describe('the content', () => {
	test('is told with what nobody has done yet', () => {
		const points = judgeContenu(contenu({}));
		assert.deepEqual(find(points, 'Les liens'), {
			gravite: 'prevoir',
			quoi: 'Les liens n’ont jamais été vérifiés.',
			aide: 'npm run liens',
		});
		assert.equal(find(points, '9 fiches jamais relues')?.gravite, 'prevoir');
		assert.equal(
			find(points, 'Le site ne peut pas')?.quoi,
			'Le site ne peut pas encore se dire publié : il manque 12 lignes dans content/publication.yaml, dont « editeur.nom ».',
		);
	});
	test('ends: what is over is to be done, what is near is announced, what is far is silent', () => {
		const lecture = base.lectures[0];
		assert.ok(lecture);
		const ending = (...fins: string[]) => ({
			...base,
			lectures: [
				{
					...lecture,
					renvois: fins.map((valeur) => ({
						...{ genre: 'echeance' as const, valeur, champ: 'perime_le' },
						place: { ligne: 7, colonne: 1 },
					})),
				},
			],
		});
		const points = judgeContenu(
			contenu({ catalogue: ending('2026-11-30', '2027-01-15', '2027-06', '2026') }),
		);
		assert.deepEqual(
			points.filter(({ quoi }) => /pris fin|prennent fin/.test(quoi)),
			[
				{
					gravite: 'faire',
					quoi: `1 texte ou dispositif a pris fin : ${lecture.chemin}:7 (30 novembre 2026).`,
					aide: 'Relisez la source, corrigez la fiche, changez la date.',
				},
				{
					gravite: 'prevoir',
					quoi: `2 textes ou dispositifs prennent fin dans les trois mois : ${lecture.chemin}:7 (15 janvier 2027), ${lecture.chemin}:7 (2026).`,
				},
			],
		);
	});
	test('has links that were asked long ago, or do not answer', () => {
		const releve = {
			...{ date: '2026-05-01', demandees: 10, repondent: 9 },
			muettes: [{ url: 'https://exemple.fr/', raison: 'page introuvable (404)', mentions: [] }],
		};
		const points = judgeContenu(contenu({ releve }));
		assert.equal(
			sayPoints(points.filter(({ quoi }) => /lien/i.test(quoi))),
			`À prévoir
  Liens vérifiés le 1er mai 2026 : 9 sur 10 répondent.
    → npm run liens
  1 lien muet, dont le premier : https://exemple.fr/
    → La liste est dans docs/liens.json et sur /etat-du-commun/.`,
		);
		const recent = judgeContenu(contenu({ releve: { ...releve, date: '2026-11-20' } }));
		assert.equal(find(recent, 'Liens vérifiés')?.gravite, 'bien');
	});
	test('asks for a release once enough has changed', () => {
		const dix = Array.from({ length: 10 }, (_, i) => `outils/o${i}`);
		const of = (changes: string[]) =>
			judgeContenu(contenu({ changements: { ...AUCUN, changes } })).find(
				(p) => p.aide === 'npm run millesime',
			);
		assert.equal(of(dix)?.gravite, 'prevoir');
		assert.equal(of(dix.slice(1)), undefined);
	});
	test('with a fault, is to be verified first', () => {
		const diagnostics = base.diagnostics.concat({
			...{ id: 'champ-vide', severite: 'erreur', message: '', aide: '' },
			...{ fichier: 'x', ligne: 1, colonne: 1 },
		} as (typeof base.diagnostics)[number]);
		const points = judgeContenu(contenu({ catalogue: { ...base, diagnostics } }));
		assert.deepEqual(points[0], {
			gravite: 'faire',
			quoi: '1 remarque de la vérification, dont 1 erreur.',
			aide: 'npm run verifier',
		});
	});
	test('that tells who publishes is said to', () => {
		assert.equal(find(judgeContenu(contenu({})), 'Mentions légales'), undefined);
		const nommee = (v: string) => ({ nom: v, adresse: v, telephone: v });
		const publication = {
			...PUBLICATION_VIDE,
			editeur: { ...nommee('x'), courriel: 'x' },
			directeur: 'x',
			hebergeur: nommee('x'),
			donnees: { contact: 'x', registre: [] },
			moderation: { regles: [], qui: 'x', delai: 'x', contester: 'x' },
		};
		const points = judgeContenu(contenu({ catalogue: { ...base, publication } }));
		assert.equal(find(points, 'Mentions légales')?.gravite, 'bien');
	});
});

describe('the machine', () => {
	test('in order has nothing to do', () => {
		assert.deepEqual(
			[...new Set(judgeMachine(machine({})).map(({ gravite }) => gravite))],
			['bien'],
		);
	});
	test('says what it could not ask, and how to', () => {
		assert.equal(
			sayPoints(
				judgeMachine(machine({ failles: undefined, retards: undefined })).filter(
					({ gravite }) => gravite !== 'bien',
				),
			),
			`Pas pu être demandé ici
  Les failles connues des bibliothèques.
    → npm audit, depuis une machine reliée à internet
  Les nouvelles versions des bibliothèques.
    → npm outdated, depuis une machine reliée à internet`,
		);
	});
	test('says what is wrong, the most pressing first', () => {
		const points = judgeMachine(
			machine({
				paquets: [{ paquet: 'a@1.0.0', texte: '', aide: '' }],
				failles: { total: 3, high: 1, low: 2 },
				retards: [
					{ nom: 'a', actuelle: '1.2.0', derniere: '2.0.0' },
					{ nom: 'b', actuelle: '1.2.0', derniere: '1.3.0' },
					{ nom: 'c', actuelle: '3.0.0', derniere: '2.9.0' },
				],
				node: { ici: 'v20.1.0', attendu: '24' },
				disque: { libre: 1e9, cache: 5e9, site: 2e9 },
			}),
		);
		assert.equal(
			sayPoints(points),
			`À faire maintenant
  1 faute dans les bibliothèques.
    → npm run dependances
  3 failles connues dans les bibliothèques, dont 1 grave.
    → npm audit les décrit ; docs/tenir.md dit comment renouveler une bibliothèque.
  1\u00a0Go libres sur ce disque.
    → Faites de la place : une construction en demande 2 Go.
  Le site pèse 2\u00a0Go : des hébergeurs gratuits le refusent.
    → docs/publier.md

À prévoir
  1 bibliothèque a une version majeure de retard : a 1.2.0 → 2.0.0.
    → Une à la fois, avec ses notes de version, puis npm test.
  Node 20.1.0 ici, 24 attendu.
    → npm ci l’apporte.
  Le dossier .cache pèse 5\u00a0Go.
    → Effacez-le : il se refait seul.`,
		);
	});
});
