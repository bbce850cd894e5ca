/** A filled exhibition as the beginning of a proposal to the commons. */
import type { Poste } from './poste.ts';

/** Goes to the form, with what is known: photos are joined there, with everyone's agreement. */
export function propose({ memoire }: Poste, { href }: HTMLAnchorElement): void {
	const { exposition, places, retires } = memoire.composition;
	const remplis = Object.entries(places).flatMap(([cle, { valeur, texte, origine }]) => {
		const [panneau, place] = cle.split('/');
		return valeur || texte ? [{ panneau, place, valeur, texte, origine }] : [];
	});
	const valeurs = JSON.stringify({ derive_de: [exposition], retires, remplis });
	location.href = `${href}#valeurs=${encodeURIComponent(valeurs)}`;
}
