import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from 'yaml';
import { readBase } from '../../tests/contenu.ts';
import { buildListes } from './listes.ts';
import { buildModelesForge } from './modeles-forge.ts';
import { buildParties, buildQuestion } from './tickets.ts';

const LISTES = buildListes(readBase());
const ids = (schema: 'retours' | 'outils' | 'actions'): string[][] =>
	buildParties({ schema }, LISTES).map(({ titre, questions }) => [
		titre,
		questions.map((q) => `${q.id}${q.requise ? '*' : ''} ${q.saisie}`).join(', '),
	]);

test('a retour is asked in the order of the form, what matters first', () => {
	assert.deepEqual(ids('retours'), [
		[
			'L’essentiel',
			'titre* ligne, en-une-phrase* ligne, objectifs* texte, code-insee* texte, periode-debut* ligne, periode-fin ligne, axes* plusieurs',
		],
		[
			'Qui, avec quoi',
			'porteur-nom ligne, porteur-type choix, partenaires texte, outils-utilises texte, jours-elus ligne, jours-agents ligne, jours-benevoles ligne, budget-montant ligne, budget-precision texte, participants texte',
		],
		[
			'Ce qui se passe',
			'contexte texte, resultats texte, ce-qui-a-marche texte, ce-qui-n-a-pas-marche texte, a-refaire-autrement texte, suites texte, temoignages texte',
		],
		[
			'D’où viennent les faits, et qui signe',
			'sources* texte, auteurs texte, date-recueil ligne, relu-par-la-commune choix, statut choix',
		],
	]);
});

test('what is optional in the schema is asked only where it is chosen', () => {
	const outils = ids('outils').join('\n');
	for (const id of ['axes', 'participants', 'variantes', 'exemples'])
		assert.match(outils, new RegExp(`\\b${id} `), id);
	assert.doesNotMatch(outils, /contact|image|resume-falc|lieu|cle\b/);
	assert.match(ids('actions').join('\n'), /\bexemples texte/);
});

test('a question says in the words of the schema what to answer and how', () => {
	const aides = Object.fromEntries(
		['retours', 'outils'].flatMap((schema) =>
			buildParties({ schema: schema as 'outils' }, LISTES).flatMap(({ questions }) =>
				questions.map((q) => [q.id, `${q.titre} | ${q.aide.replaceAll(/\s/g, ' ')}`]),
			),
		),
	);
	for (const [id, attendu] of Object.entries({
		'periode-debut': 'Période – Début | L’année, le mois ou le jour : 2024, 2024-03 ou 2024-03-15.',
		'jours-elus': 'Jours passés – Élu·es | Un nombre de jours, ou « non documenté ».',
		'budget-montant': 'Budget réel – Montant réel (€) | Un nombre, ou « non communiqué ».',
		partenaires: 'Partenaires | Qui a aidé. Une réponse par ligne.',
		'outils-utilises':
			'Outils utilisés | Peut rester vide. Un paragraphe pour chaque réponse : Outil ; Adaptation.',
		temoignages:
			'Témoignages | Un paragraphe pour chaque réponse : Propos ; Qui parle ; Autorisation (Accord écrit de la personne, ou propos déjà publiés).',
		'ce-qui-a-marche':
			'Ce qui a marché | Un paragraphe pour chaque réponse. Ou « non documenté », avec la source lue.',
		'duree-etalement':
			'Durées – Étalement | Du premier au dernier jour. Un nombre, ou deux, et l’unité : minutes, heures, jours, semaines, mois, années.',
		participants: 'Participant·es | Un nombre, ou deux : 8 à 40.',
		outils:
			'Outils liés | Ce qui se fait avant, après, à côté. Dites, si vous le savez : Avant ; Après ; En complément.',
	}))
		assert.equal(aides[id], attendu, id);
	for (const aide of Object.values(aides)) assert.doesNotMatch(aide, /\[\]|\{\}|Clé/);
});

test('a field that the schema does not have is an error of ours', () => {
	assert.throws(() => buildQuestion('retours', 'inconnu', LISTES), {
		message: 'Le schéma « retours » n’a pas de champ « inconnu ».',
	});
});

interface Element {
	type: string;
	id?: string;
	attributes: { label?: string; value?: string; options?: (string | { label: string })[] };
	validations?: { required: boolean };
}
interface Formulaire {
	name: string;
	description: string;
	title: string;
	body: Element[];
}

test('the form of a question, whole', () => {
	assert.equal(
		buildModelesForge(LISTES, undefined)
			.get('.github/ISSUE_TEMPLATE/question.yml')
			?.replaceAll(/[\u00a0\u202f]/g, ' '),
		`# Écrit par npm run modeles, à partir des schémas : ne pas modifier à la main.
name: Poser une question
description: Sur une fiche, sur la façon de contribuer, sur le projet.
title: "Question : "
body:
  - type: markdown
    attributes:
      value: "Il n’y a pas de mauvaise question. Elle est publique, et la réponse aussi : elle servira à d’autres."
  - type: textarea
    id: question
    attributes:
      label: Votre question
      description: Dites ce que vous cherchez à faire.
    validations:
      required: true
`,
	);
});

test('every form is one that GitHub and Forgejo accept', () => {
	const formulaires = [...buildModelesForge(LISTES, 'https://exemple.fr/commun')].filter(
		([chemin]) => chemin.startsWith('.github/ISSUE_TEMPLATE/') && !chemin.endsWith('/config.yml'),
	);
	assert.equal(formulaires.length, 5);
	for (const [chemin, texte] of formulaires) {
		const { name, description, title, body } = parse(texte) as Formulaire;
		assert.ok(name && description && title, chemin);
		const questions = body.filter((e) => e.type !== 'markdown');
		assert.ok(questions.length > 0, chemin);
		for (const cle of [(e: Element) => e.id, (e: Element) => e.attributes.label]) {
			const valeurs = questions.map(cle);
			assert.ok(!valeurs.includes(undefined), chemin);
			assert.deepEqual([...new Set(valeurs)], valeurs, chemin);
		}
		for (const { type, id = '', attributes } of questions) {
			assert.match(id, /^[a-z0-9-]+$/);
			assert.match(type, /^(?:input|textarea|dropdown|checkboxes)$/);
			const options = attributes.options ?? [];
			assert.equal(options.length > 0, type === 'dropdown' || type === 'checkboxes', id);
			assert.equal(new Set(options.map((o) => JSON.stringify(o))).size, options.length, id);
			// GitHub keeps the word for « no answer ».
			assert.ok(!options.includes('None'), id);
		}
	}
});

test('the site is proposed first, once its address is known', () => {
	const sans = buildModelesForge(LISTES, undefined);
	const avec = buildModelesForge(LISTES, 'https://exemple.fr/commun');
	const config = (modeles: Map<string, string>) =>
		parse(modeles.get('.github/ISSUE_TEMPLATE/config.yml') ?? '');
	assert.deepEqual(config(sans), { blank_issues_enabled: true });
	assert.deepEqual(config(avec), {
		blank_issues_enabled: true,
		contact_links: [
			{
				name: 'Contribuer sans compte',
				url: 'https://exemple.fr/commun/contribuer/',
				about: 'Le formulaire du site\u00a0: il vérifie vos réponses et garde votre brouillon.',
			},
		],
	});
	const lien = '[Ouvrir le formulaire](https://exemple.fr/commun/contribuer/)';
	assert.ok(avec.get('.github/ISSUE_TEMPLATE/retour.yml')?.includes(lien));
	assert.ok(!sans.get('.github/ISSUE_TEMPLATE/retour.yml')?.includes('Ouvrir le formulaire'));
	assert.ok(
		avec
			.get('.gitlab/issue_templates/retour.md')
			?.includes('https://exemple.fr/commun/contribuer/'),
	);
});

test('a GitLab ticket asks the same questions as the form', () => {
	const modeles = buildModelesForge(LISTES, undefined);
	for (const id of ['retour', 'outil', 'action', 'correction', 'question']) {
		const { body } = parse(modeles.get(`.github/ISSUE_TEMPLATE/${id}.yml`) ?? '') as Formulaire;
		const demandes = body.flatMap((e) => e.attributes.label ?? []);
		const titres = modeles
			.get(`.gitlab/issue_templates/${id}.md`)
			?.match(/^#{2,3} .+$/gm)
			?.map((t) => t.replace(/^#+ /, ''));
		const parties = body.flatMap((e) => e.attributes.value?.match(/^## (.+)$/)?.[1] ?? []);
		assert.deepEqual(
			titres?.filter((t) => !parties.includes(t)),
			demandes,
			id,
		);
	}
});

test('the questions of a correction, for GitLab, whole', () => {
	const texte =
		buildModelesForge(LISTES, undefined).get('.gitlab/issue_templates/correction.md') ?? '';
	assert.equal(
		texte.slice(texte.indexOf('##')).replaceAll(/[\u00a0\u202f]/g, ' '),
		`## Fiche

<!-- Celle dont vous parlez. Le nom ou l’adresse de la page suffit. -->


## Ce qui est écrit

<!-- Recopiez la phrase, ou dites où elle est. -->


## Ce qu’il faudrait écrire

<!-- Ou ce qui vous fait douter. -->


## Sources

<!-- Facultatif. Une adresse que d’autres peuvent ouvrir. -->


## Avant d’envoyer

- [ ] J’ai écrit avec mes mots et j’accepte la publication sous licence CC BY-SA 4.0.
- [ ] Personne n’est cité sans son accord écrit. Il n’y a ni courriel ni téléphone personnels.
`,
	);
});
