/** Where a commune finds money, and where it reads its own figures: said once, named by the actions. */
import { z } from 'zod';
import { adresse, source, texte } from './champs.ts';
import { perimeLe, verifieLe } from './dates-relues.ts';
import { PLACE_DU_CODE } from './place-du-code.ts';

/** Financement: who pays a part of an action (content/financements/<id>.yaml). */
export const financementSchema = z.strictObject({
	nom: texte(140).meta({
		title: 'Nom',
		description: 'Avec son sigle : « Dotation d’équipement des territoires ruraux (DETR) ».',
	}),
	organisme: texte(160).meta({ title: 'Qui l’accorde' }),
	quoi: texte(500).meta({ title: 'Ce que cela paie' }),
	pour_qui: texte(400).meta({ title: 'Pour qui' }),
	ou_demander: texte(400).meta({ title: 'Où demander' }),
	url: adresse().optional().meta({ title: 'Adresse' }),
	verifie_le: verifieLe(),
	perime_le: perimeLe(),
	sources: z.array(source()).min(1).max(6).meta({ title: 'Sources' }),
});

/** Observatoire: a public page where a commune reads its own figure (content/observatoires/<id>.yaml). */
export const observatoireSchema = z.strictObject({
	nom: texte(140).meta({ title: 'Nom' }),
	editeur: texte(160).meta({ title: 'Qui le publie' }),
	quoi: texte(500).meta({ title: 'Ce que l’on y lit' }),
	comment: texte(400).meta({ title: 'Comment trouver sa commune' }),
	url: adresse().meta({ title: 'Adresse' }),
	url_commune: adresse()
		.refine((v) => v.includes(PLACE_DU_CODE), {
			params: { code: 'format-invalide', attendu: `une adresse qui contient ${PLACE_DU_CODE}` },
		})
		.optional()
		.meta({
			title: 'Adresse pour une commune',
			description: `La même, avec ${PLACE_DU_CODE} à la place du code INSEE. Rien si le site ne le permet pas.`,
		}),
	verifie_le: verifieLe(),
	sources: z.array(source()).min(1).max(6).meta({ title: 'Sources' }),
});

export type DonneesFinancement = z.output<typeof financementSchema>;
export type DonneesObservatoire = z.output<typeof observatoireSchema>;
