/** Whom to ask, when a person agreed to be reached. */
import type { Fiche } from '../../core/catalogue/catalogue.ts';
import type { VueFiche, VueSection, VueTexte } from './vue.ts';

const SECTION = 'fiche-contact';

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
	return [{ id: SECTION, titre: 'Contact', partie, contenus: [{ genre: 'liste', elements }] }];
}

/** The sheet as it leaves its page, where the person agreed to be; the very same where nobody is. */
export const withoutContact = (vue: VueFiche): VueFiche =>
	vue.sections.some(({ id }) => id === SECTION)
		? { ...vue, sections: vue.sections.filter(({ id }) => id !== SECTION) }
		: vue;
