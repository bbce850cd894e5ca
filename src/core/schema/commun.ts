/** The fields that every sheet has, whatever its family. */
import { z } from 'zod';
import { auteur, contact, date, reference, source, texte } from './champs.ts';

/** Fields of every sheet. */
export const communs = {
	titre: texte(70).meta({
		title: 'Titre',
		description: 'Commence par un verbe : « Mener une enquête collective ». 70 caractères au plus.',
	}),
	en_une_phrase: texte(160).meta({
		title: 'En une phrase',
		description: 'Ce que la fiche permet de faire, pour qui. 160 caractères au plus.',
	}),
	statut: z.enum(['ebauche', 'complete']).meta({
		title: 'Statut',
		description:
			'Une ébauche manque de faits, et la page le dit. Une fiche complète a tout ce que l’on demande.',
		noms: { ebauche: 'Ébauche', complete: 'Complète' },
		brut: true,
	}),
	resume_falc: z.array(texte(200)).min(1).max(8).optional().meta({
		title: 'En bref, facile à lire',
		description: 'Des phrases très courtes, une idée par phrase.',
	}),
	alias: z.array(texte(60)).max(20).optional().meta({
		title: 'Autres noms',
		description: 'Sigles et synonymes que l’on pourrait taper dans la recherche.',
	}),
	on_se_demande: z.array(texte(90)).min(5).max(10).optional().meta({
		title: 'On se demande',
		description:
			'De cinq à dix phrases comme on les dit quand on cherche cette fiche : « personne ne vient aux réunions ». La recherche les comprend, la page ne les montre pas.',
	}),
	image: z
		.strictObject({
			fichier: texte(80).meta({ title: 'Fichier', fichier: 'image', brut: true }),
			alt: texte(250).meta({ title: 'Texte de remplacement' }),
			legende: texte(120).optional().meta({ title: 'Légende' }),
			credit: texte(200).meta({ title: 'Crédit' }),
		})
		.optional()
		.meta({ title: 'Image' }),
	auteurs: z.array(auteur()).min(1).max(20).meta({
		title: 'Auteurs et autrices',
		description: 'À citer quand on réutilise la fiche.',
	}),
	structures: z.array(reference('structures')).max(10).optional().meta({
		title: 'Structures à l’origine',
	}),
	relecture: z
		.strictObject({
			date: date().meta({ title: 'Date' }),
			par: texte(120).meta({ title: 'Par' }),
		})
		.optional()
		.meta({ title: 'Dernière relecture' }),
	contact: contact().optional().meta({
		title: 'Contact',
		description:
			'À qui poser des questions. Publié seulement avec l’accord écrit de la personne ; jamais ailleurs dans la fiche.',
	}),
	licence: z.literal('CC-BY-SA-4.0').default('CC-BY-SA-4.0').meta({
		title: 'Licence',
		description: 'Celle de tout le commun.',
		brut: true,
	}),
	sources: z.array(source()).min(1).max(40).meta({
		title: 'Sources',
		description: 'D’où viennent les faits et les chiffres. Au moins une.',
	}),
};
