/** The closed vocabulary of blocs. A sheet can use these names and no other. */
import type { Attribut, DefinitionBloc } from './bloc.ts';

export type { Attribut, DefinitionBloc } from './bloc.ts';

const titre: Attribut = {
	type: 'texte',
	requis: false,
	description: 'Un titre court, affiché en tête du bloc.',
};
const source: Attribut = {
	type: 'source',
	requis: false,
	description: 'La clé d’une entrée de « sources » dans l’en-tête.',
};

const definitions: readonly DefinitionBloc[] = [
	{
		nom: 'Etape',
		forme: 'bloc',
		enfants: 'texte',
		description:
			'Une étape détaillée du déroulé, quand l’étape de l’en-tête demande plus qu’une consigne.',
		attributs: {
			titre: { ...titre, requis: true },
			duree: { type: 'texte', requis: false, description: 'La durée, en clair : « 20 min ».' },
			qui: { type: 'texte', requis: false, description: 'Qui s’en charge.' },
		},
		exemples: [
			{
				nom: 'Une étape avec sa durée',
				mdx: '<Etape titre="Installer la salle" duree="20 min" qui="deux bénévoles">\nDisposez les chaises en cercle, sans table au milieu.\n</Etape>',
			},
		],
	},
	{
		nom: 'Materiel',
		forme: 'bloc',
		enfants: 'texte',
		description: 'Ce qu’il faut avoir sous la main pour le passage qui suit.',
		attributs: { titre },
		exemples: [
			{
				nom: 'Une liste de matériel',
				mdx: '<Materiel>\n- une carte de la commune au format A1 ;\n- des gommettes de trois couleurs.\n</Materiel>',
			},
		],
	},
	{
		nom: 'Astuce',
		forme: 'bloc',
		enfants: 'texte',
		description: 'Un conseil qui fait gagner du temps.',
		attributs: { titre },
		exemples: [
			{
				nom: 'Une astuce',
				mdx: '<Astuce>\nEssayez le questionnaire sur trois personnes avant de l’imprimer.\n</Astuce>',
			},
		],
	},
	{
		nom: 'Vigilance',
		forme: 'bloc',
		enfants: 'texte',
		description: 'Ce qui peut mal tourner, et comment l’éviter.',
		attributs: { titre },
		exemples: [
			{
				nom: 'Un point de vigilance titré',
				mdx: '<Vigilance titre="Ne promettez rien">\nDites dès le début ce qui sera fait des réponses, et ce qui ne le sera pas.\n</Vigilance>',
			},
		],
	},
	{
		nom: 'Exemple',
		forme: 'bloc',
		enfants: 'texte',
		description: 'Un cas réel, avec sa commune et sa source.',
		attributs: {
			titre,
			commune: {
				type: 'commune',
				requis: false,
				description: 'Le code INSEE de la commune : son nom et sa population s’affichent.',
			},
			source,
		},
		exemples: [
			{
				nom: 'Un exemple situé',
				mdx: '<Exemple titre="Une enquête de porte en porte" commune="34144">\nDes habitantes et habitants ont mené l’enquête avec une association.\n</Exemple>',
			},
		],
	},
	{
		nom: 'Temoignage',
		forme: 'bloc',
		enfants: 'texte',
		description:
			'Les mots d’une personne, publiés avec son accord écrit ou tirés d’une source publique.',
		attributs: {
			qui: {
				type: 'texte',
				requis: true,
				description: 'Qui parle : un rôle suffit (« une habitante »).',
			},
			accord: {
				type: 'choix',
				requis: true,
				choix: ['ecrit', 'public'],
				description:
					'« ecrit » : la personne a donné son accord ; « public » : propos déjà publiés.',
			},
			source,
		},
		exemples: [
			{
				nom: 'Un témoignage (texte d’essai)',
				mdx: '<Temoignage qui="Texte d’essai" accord="ecrit">\nIci, les mots de la personne, entre deux lignes vides.\n</Temoignage>',
			},
		],
	},
	{
		nom: 'Question',
		forme: 'bloc',
		enfants: 'texte',
		description: 'Une question à poser, avec ses relances.',
		attributs: {
			theme: { type: 'texte', requis: false, description: 'Le thème : « se déplacer ».' },
			relance: { type: 'texte', requis: false, description: 'Ce qu’on demande ensuite.' },
		},
		exemples: [
			{
				nom: 'Une question d’entretien',
				mdx: '<Question theme="Se déplacer" relance="Et quand la voiture est en panne ?">\nRacontez-moi votre dernier trajet hors de la commune.\n</Question>',
			},
		],
	},
	{
		nom: 'Adapter',
		forme: 'bloc',
		enfants: 'texte',
		description:
			'Ce que l’on peut reprendre seul, ce qu’il faut adapter, ce qu’il ne faut pas perdre.',
		attributs: {
			statut: {
				type: 'choix',
				requis: true,
				choix: ['reprendre', 'adapter', 'garder'],
				description:
					'reprendre : utilisable seul ; adapter : à changer chez vous ; garder : à ne pas perdre.',
			},
			titre,
		},
		exemples: [
			{
				nom: 'Un passage à adapter',
				mdx: '<Adapter statut="adapter">\nRemplacez les questions 7 à 9 par celles qui occupent votre village.\n</Adapter>',
			},
			{
				nom: 'Un passage à garder',
				mdx: '<Adapter statut="garder" titre="Le temps de restitution">\nSans restitution, l’enquête ressemble à un sondage de plus.\n</Adapter>',
			},
		],
	},
	{
		nom: 'Source',
		forme: 'ligne',
		enfants: 'rien',
		description: 'Un appel de source : un petit numéro qui mène à la liste des sources.',
		attributs: { cle: { ...source, requis: true } },
		exemples: [
			{
				nom: 'Un chiffre et sa source',
				mdx: 'La réunion a rassemblé près de 80 personnes<Source cle="exemple" />.',
			},
		],
	},
	{
		nom: 'Figure',
		forme: 'bloc',
		enfants: 'image',
		description: 'Une image du dossier de la fiche, avec sa légende et son crédit.',
		attributs: {
			legende: { type: 'texte', requis: true, description: 'Ce que l’image montre et apporte.' },
			credit: { type: 'texte', requis: true, description: 'Auteur ou autrice, et licence.' },
		},
		exemples: [
			{
				nom: 'Une figure légendée',
				mdx: '<Figure legende="Trois panneaux suffisent pour commencer." credit="Impulser, CC BY-SA 4.0">\n![Schéma de trois panneaux côte à côte](./panneaux.png)\n</Figure>',
			},
		],
	},
];

const parNom = new Map(definitions.map((d) => [d.nom, d]));

export function findBloc(nom: string): DefinitionBloc | undefined {
	return parNom.get(nom);
}

/** Every bloc, in the order of the documentation page. */
export function listBlocs(): readonly DefinitionBloc[] {
	return definitions;
}
