import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { base, kit, lire } from '../../../tests/outils/kit-lu.ts';

describe('the delibération', () => {
	test('of a tool', () => {
		assert.deepEqual(lire('outils/temoin', 'deliberation'), [
			'| Commune de [commune]',
			'| {Département : [departement]}',
			'| Séance du …, convoquée le …',
			'| Membres en exercice : … Présents : … Pouvoirs : … Votants : …',
			'| Présidence : … Secrétaire de séance : …',
			'*Objet : « Essayer un outil témoin »*',
			'# Exposé',
			'La proposition suivante a été faite à la commune par [noms]{, pour [collectif]} : essayer une méthode, « Essayer un outil témoin ». Un outil court qui sert de base aux essais.',
			'*Pourquoi ici. *[raison]',
			'*Repères de la fiche publiée par Impulser. *Préparation : 1 heure ; animation : 2 heures ; étalement : 1 jour ; coût : gratuit ou presque.',
			'Vu le Code général des collectivités territoriales, et notamment son article L. 2121-29, selon lequel « le conseil municipal règle par ses délibérations les affaires de la commune » ;',
			'Considérant l’intérêt de cette proposition pour la commune, dit dans l’exposé ;',
			'Considérant le résultat attendu, d’après la fiche : « Tout le monde a compris. » ;',
			'Considérant les cas où il vaut mieux s’abstenir, décrits dans la fiche, jointe au dossier ;',
			'Considérant qu’un essai limité dans le temps, suivi d’un bilan, permet d’en juger ;',
			'*Après en avoir délibéré, le conseil municipal décide :*',
			'*Article 1er. *D’approuver l’essai de la méthode « Essayer un outil témoin » dans la commune, du … au ….',
			'*Article 2. *De désigner … comme élu·e référent·e, qui suivra la démarche et répondra aux habitantes et habitants.',
			'*Article 3. *D’ouvrir cette démarche à toutes les habitantes et tous les habitants de [commune], et de les en informer par ….',
			'*Article 4. *D’y consacrer au plus … euros, inscrits au budget …, chapitre …, article ….',
			'*Article 5. *D’en entendre le bilan en séance du conseil municipal, au plus tard le …, et de rendre ce bilan public.',
			'| Pour : … Contre : … Abstentions : … Ne prend pas part au vote : …',
			'Fait à [lieu], le …',
			'| La ou le maire :',
			'| ',
			'| La ou le secrétaire de séance :',
			'| ',
		]);
	});
	const article = (ref: string): string =>
		lire(ref, 'deliberation').find((l) => l.startsWith('*Article 1er')) ?? '';
	test('of the other families decides what suits them', () => {
		assert.match(article('actions/temoin-action'), /l’étude, puis l’essai, de l’action/);
		assert.match(
			article('retours/temoin-retour'),
			/De s’inspirer de l’expérience .* prendre contact/,
		);
		assert.match(
			article('parcours/temoin-parcours'),
			/premières étapes du parcours .* : « Essayer un outil témoin » puis/,
		);
	});
	test('of an action that is not the commune’s asks the one whose it is, and warns', () => {
		const action = base.actions.get('temoin-action');
		assert.ok(action);
		const donnees = { ...action.donnees, competences: ['epci'] };
		const catalogue = { ...base, actions: new Map([['temoin-action', { ...action, donnees }]]) };
		const { documents } = kit('actions/temoin-action', catalogue);
		const dit = JSON.stringify(documents[2]);
		assert.match(dit, /De soutenir l’étude .* et de saisir l’autorité compétente/);
		assert.match(documents[2]?.usage[1] ?? '', /ne relève pas de la commune seule/);
	});
});
