/** A guide in an address: the group opens it and has the same questions. */
import { type Guide, parseTexteGuide } from '../../core/enquete/guide.ts';
import { readFragment, writeFragment } from '../../core/formats/fragment.ts';

const NOM = 'guide';

export const adresseOf = (guide: Guide): string =>
	location.origin + location.pathname + writeFragment(NOM, JSON.stringify(guide));

/** The guide that the address holds after its #, taken out of it; undefined when it cannot be read, or is empty. */
export function takeGuide(): Guide | undefined {
	const guide = parseTexteGuide(readFragment(NOM, location.hash) ?? '');
	history.replaceState(null, '', location.pathname + location.search);
	return guide && guide.lignes.length > 0 ? guide : undefined;
}

export function sayRecu(guide: Guide | undefined): string {
	if (!guide)
		return 'L’adresse suivie ne contient pas de guide lisible\u00a0: demandez qu’on vous la renvoie. Le vôtre n’a pas changé.';
	const n = guide.lignes.length;
	const titre = guide.titre.trim() ? ` «\u00a0${guide.titre.trim()}\u00a0»,` : '';
	return `Un guide vous est proposé\u00a0:${titre} ${n}\u00a0question${n > 1 ? 's' : ''}.`;
}
