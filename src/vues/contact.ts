/** Whom to ask, when a person agreed to be reached. */
import type { DonneesOutil } from '../core/schema/index.ts';
import { section } from './sections.ts';
import type { VueSection, VueTexte } from './vue.ts';

export function sectionContact(contact: DonneesOutil['contact']): VueSection[] {
	if (!contact) return [];
	const { nom, courriel, telephone } = contact;
	const elements: VueTexte[] = [
		{ texte: nom },
		...(courriel ? [{ texte: '', lien: { titre: courriel, href: `mailto:${courriel}` } }] : []),
		...(telephone
			? [{ texte: '', lien: { titre: telephone, href: `tel:${telephone.replace(/[^+\d]/g, '')}` } }]
			: []),
	];
	return section('contact', 'Contact', [{ genre: 'liste', elements }]);
}
