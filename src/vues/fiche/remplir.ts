/** The way to the page where a grid is filled in. */
import type { UneFiche } from '../../core/catalogue/catalogue.ts';
import type { VueLien } from './vue.ts';

export const toRemplir = ({ donnees, page }: UneFiche, texte?: string): VueLien => ({
	titre: `Remplir\u00a0: ${donnees.titre}`,
	href: `${page}remplir/`,
	...(texte ? { texte } : {}),
});
