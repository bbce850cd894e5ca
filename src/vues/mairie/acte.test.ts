import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withFiches } from '../../../tests/contenu.ts';
import { base, kit, lireDocument } from '../../../tests/outils/kit-lu.ts';
import type { Acte } from '../../core/schema/acte.ts';
import { buildActe } from './acte.ts';

const ACTE: Acte = {
	genre: 'deliberation',
	objet: 'demande de création d’une zone agricole protégée.',
	vus: ['le code rural et de la pêche maritime, notamment son article L. 112-2'],
	motifs: ['que les terres de […] nourrissent la commune'],
	articles: ['De demander au préfet la création de cette zone', 'De charger […] du dossier.'],
	suite: 'Envoyez-la au préfet',
	verifie_le: '2026-11-30',
};
const lire = (acte: Acte): string[] =>
	lireDocument(buildActe({ titre: 'Garder ses terres' }, acte));

test('a delibération keeps the frame of the session, with the words of the action', () => {
	assert.deepEqual(lire(ACTE), [
		'| Commune de [commune]',
		'| {Département : [departement]}',
		'| Séance du …, convoquée le …',
		'| Membres en exercice : … Présents : … Pouvoirs : … Votants : …',
		'| Présidence : … Secrétaire de séance : …',
		'*Objet : demande de création d’une zone agricole protégée*',
		'Vu le code rural et de la pêche maritime, notamment son article L. 112-2 ;',
		'Considérant que les terres de … nourrissent la commune ;',
		'*Après en avoir délibéré, le conseil municipal décide :*',
		'*Article 1er. *De demander au préfet la création de cette zone.',
		'*Article 2. *De charger … du dossier.',
		'| Pour : … Contre : … Abstentions : … Ne prend pas part au vote : …',
		'Fait à [lieu], le …',
		'| La ou le maire :',
		'| ',
		'| La ou le secrétaire de séance :',
		'| ',
	]);
});

test('an arrêté is the maire’s alone', () => {
	const lignes = lire({ ...ACTE, genre: 'arrete' });
	assert.deepEqual(lignes.slice(2, 4), [
		'La ou le maire de [commune],',
		'*Objet : demande de création d’une zone agricole protégée*',
	]);
	assert.ok(lignes.includes('*Arrête :*'));
	assert.ok(!lignes.some((l) => l.includes('secrétaire')));
});

test('a convention names the other side, a letter whom it goes to', () => {
	assert.ok(
		lire({ ...ACTE, genre: 'convention', avec: 'la chambre d’agriculture de […]' }).includes(
			'Entre la commune et la chambre d’agriculture de …',
		),
	);
	assert.ok(
		lire({ ...ACTE, genre: 'courrier', avec: 'la préfecture de […]' }).includes(
			'À la préfecture de …',
		),
	);
});

test('it is told as a project to be read again, dated, with what comes next', () => {
	assert.deepEqual(buildActe({ titre: 'Garder ses terres' }, ACTE).usage, [
		'Ceci est un projet, pas un conseil juridique, écrit pour « Garder ses terres » et vérifié le 30 novembre 2026. Faites-le relire par le secrétariat de la mairie et, au besoin, par la préfecture, avant de le signer.',
		'Une fois signé : Envoyez-la au préfet.',
	]);
});

test('the kit of an action that has its act gives it in place of the delibération', () => {
	const action = base.actions.get('temoin-action');
	assert.ok(action);
	const autre = withFiches(base, {
		actions: new Map([
			[
				'temoin-action',
				{ ...action, donnees: { ...action.donnees, acte: { ...ACTE, genre: 'arrete' } } },
			],
		]),
	});
	const { documents } = kit('actions/temoin-action', autre);
	assert.deepEqual(
		documents.map(({ nom }) => nom),
		['Le courrier', 'La note d’une page', 'L’arrêté du maire'],
	);
});

test('the note tells whole duties, as many as there is room for, and that there are others', () => {
	const action = base.actions.get('temoin-action');
	assert.ok(action);
	const devoir = (texte: string) => ({ texte, devoir: true });
	const rangOf = (textes: readonly string[]): string | undefined => {
		const donnees = { ...action.donnees, cadre_legal: textes.map(devoir) };
		const actions = new Map([['temoin-action', { ...action, donnees }]]);
		const { documents } = kit('actions/temoin-action', withFiches(base, { actions }));
		const note = documents.find(({ id }) => id === 'note');
		assert.ok(note);
		return lireDocument(note).find((ligne) => ligne.startsWith('La loi oblige'));
	};
	assert.equal(
		rangOf(['Tenir un plan ; le mettre à jour.', 'Le dire.']),
		'La loi oblige | Tenir un plan ; le mettre à jour ; Le dire',
	);
	const longue = `${'Tenir un plan ; '.repeat(20)}le dire`;
	assert.equal(rangOf([longue, 'Le dire.']), `La loi oblige | ${longue} ; et d’autres`);
});
