/** The code of a commune, in the field where it is picked by its name. */
import { isCodeInsee, listCodesInsee } from '../../core/france/code-insee.ts';

const A_CHOISIR = ' (à choisir)';

/**
 * The code of the commune. Five figures that someone typed may be a postcode: they wait to be understood
 * (saisie-communes.ts); those that a sheet or a draft brought are an INSEE code.
 */
export function readCommune(
	saisie: Pick<HTMLInputElement, 'value' | 'dataset' | 'parentElement'>,
	texte: string,
): string {
	const [code = texte] = listCodesInsee(texte);
	const attend = saisie.parentElement?.querySelector(':scope > [data-candidates]');
	const brut = isCodeInsee(texte) && saisie.dataset.apporte !== texte;
	return attend || brut ? texte + A_CHOISIR : code;
}

export function fillCommune(
	saisie: Pick<HTMLInputElement, 'value' | 'dataset'>,
	texte: string,
): void {
	saisie.value = texte.replace(A_CHOISIR, '');
	if (saisie.value === texte) saisie.dataset.apporte = texte;
}
