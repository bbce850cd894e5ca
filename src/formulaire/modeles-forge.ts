/** The templates of tickets and proposals of the forges, written from the same questions as the form. */

import { stringify } from 'yaml';
import { applyTypographie, capitalize } from '../core/texte/typographie.ts';
import { FAMILLES } from '../familles/registre/ids.ts';
import { LICENCE } from '../vues/mots.ts';
import { GENRES, type Genre } from './genres.ts';
import type { Listes } from './listes.ts';
import { buildParties, buildQuestion, type Partie, type Question } from './tickets.ts';

interface Ticket {
	/** Name of its file, without extension. */
	id: string;
	nom: string;
	description: string;
	/** Begins the title of every ticket made from it. */
	prefixe: string;
	intro: string;
	parties: Partie[];
}

const AVERTISSEMENT =
	'Écrit par npm run modeles, à partir des schémas : ne pas modifier à la main.';
const ACCUEIL =
	'Le plus simple est le formulaire de la page « Contribuer » du site : il ne demande pas de compte. Ici, votre texte est public dès que vous l’envoyez. Une question sans réponse n’est pas grave : dites ce que vous savez, d’autres compléteront.';
const ACCORDS = [
	`J’ai écrit avec mes mots et j’accepte la publication sous licence ${LICENCE}.`,
	'Personne n’est cité sans son accord écrit. Il n’y a ni courriel ni téléphone personnels.',
];

/** Path and text of each template. `site`: where the commons is published, once it is known. */
export function buildModelesForge(listes: Listes, site: string | undefined): Map<string, string> {
	const tickets = buildTickets(listes);
	return new Map([
		...tickets.map((t) => [`.github/ISSUE_TEMPLATE/${t.id}.yml`, toFormulaire(t, site)] as const),
		['.github/ISSUE_TEMPLATE/config.yml', toConfig(site)],
		['.github/PULL_REQUEST_TEMPLATE.md', PROPOSITION],
		...tickets.map((t) => [`.gitlab/issue_templates/${t.id}.md`, toMarkdown(t, site)] as const),
		['.gitlab/merge_request_templates/Default.md', PROPOSITION],
	]);
}

function buildTickets(listes: Listes): Ticket[] {
	const genres = GENRES.filter(({ ticket }) => ticket);
	return [...genres.map((g) => ticketOf(g, listes)), correction(listes), QUESTION];
}

function ticketOf(genre: Genre, listes: Listes): Ticket {
	return {
		id: genre.id,
		nom: genre.titre,
		description: genre.phrase,
		prefixe: `${capitalize(genre.id)} : `,
		intro: `${genre.duree.replace(/\. .*/, '.')} ${ACCUEIL}`,
		parties: buildParties(genre, listes),
	};
}

function question(id: string, titre: string, aide: string, saisie: Question['saisie']): Question {
	return { id, titre, aide, saisie, requise: true, options: [] };
}

function correction(listes: Listes): Ticket {
	return {
		id: 'correction',
		nom: 'Signaler une erreur dans une fiche',
		description:
			'Un chiffre périmé, un lien mort, un texte de loi qui a changé, une phrase obscure.',
		prefixe: 'Correction : ',
		intro: ACCUEIL,
		parties: [
			{
				titre: 'La correction',
				questions: [
					buildQuestion('commentaires', 'fiche', listes),
					question(
						'faux',
						'Ce qui est écrit',
						'Recopiez la phrase, ou dites où elle est.',
						'texte',
					),
					question('juste', 'Ce qu’il faudrait écrire', 'Ou ce qui vous fait douter.', 'texte'),
					{
						...buildQuestion(FAMILLES[0], 'sources', listes),
						aide: 'Une adresse que d’autres peuvent ouvrir.',
						requise: false,
					},
				],
			},
		],
	};
}

const QUESTION: Ticket = {
	id: 'question',
	nom: 'Poser une question',
	description: 'Sur une fiche, sur la façon de contribuer, sur le projet.',
	prefixe: 'Question : ',
	intro:
		'Il n’y a pas de mauvaise question. Elle est publique, et la réponse aussi : elle servira à d’autres.',
	parties: [
		{
			titre: 'Votre question',
			questions: [
				question('question', 'Votre question', 'Dites ce que vous cherchez à faire.', 'texte'),
			],
		},
	],
};

const PROPOSITION = applyTypographie(`<!-- Répondez sous chaque titre. Une phrase suffit. -->

## Ce qui change

## D’où viennent les faits

<!-- Une adresse que d’autres peuvent ouvrir, ou « rien de nouveau : mise en forme ». -->

## Avant d’envoyer

${ACCORDS.map((a) => `- [ ] ${a}`).join('\n')}
- [ ] Si le code change : \`npm run format\`, puis \`npm test\`.
`);

// — GitHub and Forgejo: a form in YAML

function toFormulaire(ticket: Ticket, site: string | undefined): string {
	const titres = ticket.parties.length > 1;
	const lien = site ? ` [Ouvrir le formulaire](${site}/contribuer/).` : '';
	const body = [
		{ type: 'markdown', attributes: { value: ticket.intro + lien } },
		...ticket.parties.flatMap(({ titre, questions }) => [
			...(titres ? [{ type: 'markdown', attributes: { value: `## ${titre}` } }] : []),
			...questions.map(toElement),
		]),
		...(ticket.id === 'question' ? [] : [toElement(accords())]),
	];
	const { nom: name, description, prefixe: title } = ticket;
	return toYaml({ name, description, title, body });
}

const accords = (): Question => ({
	...question('accords', 'Avant d’envoyer', '', 'case'),
	options: ACCORDS,
});

const TYPES = {
	ligne: 'input',
	texte: 'textarea',
	choix: 'dropdown',
	plusieurs: 'dropdown',
	case: 'checkboxes',
} as const satisfies Record<Question['saisie'], string>;

function toElement({ id, titre, aide, requise, saisie, options }: Question): object {
	const cases = saisie === 'case';
	return {
		type: TYPES[saisie],
		id,
		attributes: {
			label: titre,
			...(aide && { description: aide }),
			...(saisie === 'plusieurs' && { multiple: true }),
			...(cases && { options: options.map((label) => ({ label, required: requise })) }),
			...(!cases && options.length > 0 && { options }),
		},
		...(requise && !cases && { validations: { required: true } }),
	};
}

function toConfig(site: string | undefined): string {
	if (!site)
		return `${toYaml({ blank_issues_enabled: true })}# Le formulaire sans compte sera proposé ici : écrivez l’adresse du site dans le champ « homepage »\n# de package.json, puis lancez npm run modeles.\n`;
	return toYaml({
		blank_issues_enabled: true,
		contact_links: [
			{
				name: 'Contribuer sans compte',
				url: `${site}/contribuer/`,
				about: 'Le formulaire du site : il vérifie vos réponses et garde votre brouillon.',
			},
		],
	});
}

function toYaml(valeur: object): string {
	return (
		applyTypographie(`# ${AVERTISSEMENT}\n`) + stringify(typographier(valeur), { lineWidth: 0 })
	);
}

/** Every text of it with French spaces. */
function typographier(valeur: unknown): unknown {
	if (typeof valeur === 'string') return applyTypographie(valeur);
	if (Array.isArray(valeur)) return valeur.map(typographier);
	if (typeof valeur !== 'object' || valeur === null) return valeur;
	return Object.fromEntries(Object.entries(valeur).map(([cle, v]) => [cle, typographier(v)]));
}

// — GitLab: a text to fill in

function toMarkdown({ id, nom, intro, parties }: Ticket, site: string | undefined): string {
	const titres = parties.length > 1;
	const corps = parties.map(({ titre, questions }) => {
		const sections = questions.map((q) => toSection(q, titres ? '###' : '##')).join('');
		return titres ? `## ${titre}\n\n${sections}` : sections;
	});
	const tete = `<!-- ${nom}. ${intro}${site ? ` ${site}/contribuer/` : ''} -->\n\n`;
	const fin = id === 'question' ? '' : `## Avant d’envoyer\n\n${toCases(ACCORDS)}`;
	return `${applyTypographie(tete + corps.join('') + fin).trimEnd()}\n`;
}

function toSection({ titre, aide, requise, options }: Question, niveau: string): string {
	const dite = [requise ? '' : 'Facultatif.', aide].filter(Boolean).join(' ');
	const note = dite ? `<!-- ${dite} -->\n\n` : '';
	return `${niveau} ${titre}\n\n${note}${toCases(options)}\n`;
}

const toCases = (options: readonly string[]): string => options.map((o) => `- [ ] ${o}\n`).join('');
