/** Whom to ask, when a person agreed to be reached. */
import type { Fiche } from '../../core/catalogue/catalogue.ts';
import type { VueSection, VueTexte } from './vue.ts';

export function sectionContact(contact: Fiche['donnees']['contact'], partie: string): VueSection[] {
	if (!contact) return [];
	const { nom, courriel, telephone } = contact;
	const elements: VueTexte[] = [
		{ texte: nom },
		...(courriel ? [{ texte: '', lien: { titre: courriel, href: `mailto:${courriel}` } }] : []),
		...(telephone
			? [{ texte: '', lien: { titre: telephone, href: `tel:${telephone.replace(/[^+\d]/g, '')}` } }]
			: []),
	];
	return [
		{ id: 'fiche-contact', titre: 'Contact', partie, contenus: [{ genre: 'liste', elements }] },
	];
}
