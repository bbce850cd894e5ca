/** The fields of the places, and what is kept. */
import {
	type ChampPlace,
	type Composition,
	setChamp,
	toggleRetire,
} from '../../core/exposition/composition.ts';
import { sayResolution } from '../../core/exposition/resolution.ts';
import { isTouche } from '../touche.ts';
import { keepPhoto, readPhoto } from './photos.ts';
import { listPlaces, type Poste, pieceOf, sectionOf } from './poste.ts';

type Champ = HTMLInputElement | HTMLTextAreaElement;

const champsOf = (place: HTMLElement): Champ[] => [
	...place.querySelectorAll<Champ>('[data-champ]'),
];
const nomOf = (champ: Champ): ChampPlace => champ.dataset.champ as ChampPlace;

/** What was typed before the scripts came is kept. */
export function takeTapes(poste: Poste): void {
	const commune = pieceOf<HTMLInputElement>(poste.page, '#expo-commune');
	if (isTouche(commune)) poste.memoire.change((c) => ({ ...c, commune: commune.value }));
	for (const place of listPlaces(poste))
		for (const champ of champsOf(place).filter((c) => isTouche(c) && c.value !== ''))
			poste.memoire.change((c) =>
				setChamp(c, place.dataset.place ?? '', nomOf(champ), champ.value),
			);
	const section = sectionOf(poste);
	for (const coche of section.querySelectorAll<HTMLInputElement>('[data-accrocher]')) {
		const { accrocher = '' } = coche.dataset;
		const retire = poste.memoire.composition.retires.includes(accrocher);
		if (isTouche(coche) && coche.checked === retire)
			poste.memoire.change((c) => toggleRetire(c, accrocher));
	}
	for (const champ of section.querySelectorAll<HTMLInputElement>('[data-photo]'))
		if (champ.files?.length) void takePhoto(poste, champ);
}

export function listenChamps(poste: Poste): void {
	const { page, change } = poste;
	page.addEventListener('input', ({ target }) => {
		const champ = target as Champ;
		const cle = champ.closest<HTMLElement>('[data-place]')?.dataset.place;
		if (cle && champ.dataset.champ)
			change((c) => setChamp(c, cle, nomOf(champ), champ.value), `${cle} ${champ.dataset.champ}`);
		else if (champ.id === 'expo-commune')
			change((c) => ({ ...c, commune: champ.value }), 'commune');
	});
	page.addEventListener('change', ({ target }) => {
		const champ = target as HTMLInputElement;
		const { accrocher } = champ.dataset;
		if (accrocher) change((c) => toggleRetire(c, accrocher));
		else if (champ.dataset.photo !== undefined) void takePhoto(poste, champ);
	});
}

async function takePhoto({ change, say }: Poste, champ: HTMLInputElement): Promise<void> {
	const [fichier] = champ.files ?? [];
	const place = champ.closest<HTMLElement>('[data-place]');
	if (!fichier || !place) return;
	const etat = pieceOf(place, '.expo-photo-etat');
	const photo = await readPhoto(fichier);
	champ.value = '';
	if (!photo) {
		etat.textContent =
			'Ce fichier n’est pas une image que ce navigateur sait lire, ou il est trop lourd. Rien n’a changé.';
		return;
	}
	const gardee = await keepPhoto(photo.nom, photo.octets);
	change((c) => setChamp(c, place.dataset.place ?? '', 'photo', photo.nom));
	etat.textContent = sayResolution(photo) || 'Photo prête, nette jusqu’au A1.';
	say(
		gardee
			? 'Photo ajoutée.'
			: 'Ce navigateur refuse de garder la photo\u00a0: gardez l’exposition dans un fichier avant de fermer.',
	);
}

/** The fields say what is kept, but the one that is being typed in. */
export function fillChamps(poste: Poste): void {
	const { page, memoire } = poste;
	const { composition } = memoire;
	write(pieceOf(page, '#expo-commune'), composition.commune);
	for (const place of listPlaces(poste)) {
		const kept = composition.places[place.dataset.place ?? ''] ?? {};
		for (const champ of champsOf(place)) write(champ, kept[nomOf(champ)] ?? '');
		place.toggleAttribute('data-remplie', Object.keys(kept).length > 0);
		place.toggleAttribute('data-avec-photo', kept.photo !== undefined);
		if (!kept.photo) place.querySelector('.expo-photo-etat')?.replaceChildren();
	}
	for (const panneau of sectionOf(poste).querySelectorAll<HTMLElement>('[data-panneau]'))
		fillPanneau(panneau, composition);
}

function fillPanneau(panneau: HTMLElement, { retires, places }: Composition): void {
	const { panneau: id = '' } = panneau.dataset;
	const total = panneau.querySelectorAll('[data-place]').length;
	const n = Object.keys(places).filter((cle) => cle.startsWith(`${id}/`)).length;
	const retire = retires.includes(id);
	pieceOf<HTMLInputElement>(panneau, '[data-accrocher]').checked = !retire;
	const remplies = `${n} place${n > 1 ? 's' : ''} sur ${total}`;
	pieceOf(panneau, '[data-compte]').textContent = retire
		? 'pas accroché'
		: total > 0
			? remplies
			: '';
}

function write(champ: Champ, valeur: string): void {
	if (champ !== document.activeElement && champ.value !== valeur) champ.value = valeur;
}
