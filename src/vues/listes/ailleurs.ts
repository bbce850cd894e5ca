/** Where a page that changed its name is now. */
import { type Catalogue, findFiche } from '../../core/catalogue/catalogue.ts';
import { findRedirection } from '../../core/identifiants/identifiants.ts';
import { PLAN } from '../../core/pages/plan.ts';
import { versOf } from '../../core/pages/redirigees.ts';
import { applyTypographie } from '../../core/texte/typographie.ts';

export interface VueAilleurs {
	/** Of the page that one is led to. */
	titre: string;
	/** From the root of the site. */
	vers: string;
	raison?: string;
}

/** `ref`: the identifier that the address names, `outils/ancien`; undefined when it leads nowhere else. */
export function buildVueAilleurs(catalogue: Catalogue, ref: string): VueAilleurs | undefined {
	const redirection = findRedirection(catalogue, ref);
	const vers = versOf(catalogue, ref);
	if (!redirection || vers === undefined) return undefined;
	const raison = redirection.raison && applyTypographie(redirection.raison);
	return { titre: nommer(catalogue, redirection.vers, vers), vers, ...(raison ? { raison } : {}) };
}

function nommer(catalogue: Catalogue, identifiant: string, vers: string): string {
	const [collection, id = ''] = identifiant.split('/');
	const annexe =
		collection === 'structures' || collection === 'acteurs'
			? catalogue[collection].get(id)?.donnees.nom
			: undefined;
	const page = PLAN.flatMap(({ pages }) => pages).find(({ href }) => href === vers);
	return findFiche(catalogue, identifiant)?.donnees.titre ?? annexe ?? page?.titre ?? vers;
}
