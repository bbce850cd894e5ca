/** The sources that are declared, offered wherever a fact asks for its own; their keys, made from their titles. */
import { proposeCle } from '../../core/lecture/cles.ts';
import { findChamp, saisieOf } from './champs.ts';
import { listElements } from './elements.ts';

interface Source {
	cle: HTMLInputElement;
	titre: HTMLInputElement;
}

function listSources(racine: HTMLElement): Source[] {
	const liste = findChamp(racine, 'sources');
	if (!liste) return [];
	return listElements(liste).map((element) => {
		const find = (nom: string): HTMLInputElement =>
			saisieOf(element.querySelector(`[data-champ="${nom}"]`) as HTMLElement) as HTMLInputElement;
		return { cle: find('cle'), titre: find('titre') };
	});
}

export function watchSources(racine: HTMLElement): void {
	racine.addEventListener('input', ({ target }) => {
		const sources = listSources(racine);
		const source = sources.find((s) => s.cle === target || s.titre === target);
		if (!source) return;
		if (source.cle === target) source.cle.dataset.choisie = '';
		else nameSource(source, sources);
		fillSources(racine);
	});
	racine.addEventListener('rempli', () => fillSources(racine));
	racine.addEventListener('element-ajoute', () => fillSources(racine));
}

/** A short key, of its own; one that was typed or published is never changed. */
function nameSource({ cle, titre }: Source, sources: readonly Source[]): void {
	if ('choisie' in cle.dataset || (cle.value !== '' && !('proposee' in cle.dataset))) return;
	const prises = new Set(sources.flatMap((s) => (s.cle === cle ? [] : s.cle.value)));
	renameSource(cle, proposeCle(titre.value, prises));
}

/** What pointed to the former key points to the new one. */
function renameSource(cle: HTMLInputElement, neuve: string): void {
	const avant = cle.value;
	cle.value = neuve;
	cle.dataset.proposee = '';
	if (avant === '') return;
	const racine = cle.closest('formulaire-fiche');
	for (const select of racine?.querySelectorAll<HTMLSelectElement>('select[data-sources]') ?? []) {
		if (select.value !== avant) continue;
		select.append(new Option(neuve, neuve));
		select.value = neuve;
	}
}

function fillSources(racine: HTMLElement): void {
	const options = listSources(racine).flatMap(({ cle, titre }) =>
		cle.value === '' ? [] : [{ valeur: cle.value, nom: titre.value || cle.value }],
	);
	for (const select of racine.querySelectorAll<HTMLSelectElement>('select[data-sources]')) {
		const choisie = select.value;
		const connues = options.map((o) => new Option(o.nom, o.valeur));
		const inconnue = choisie !== '' && !options.some((o) => o.valeur === choisie);
		select.replaceChildren(
			new Option('—', ''),
			...connues,
			...(inconnue ? [new Option(choisie, choisie)] : []),
		);
		select.value = choisie;
	}
}
