/** <plaquette-du-village>: what one writes stands in the panels at once, and on the PDF that the page composes. */
import { toSlug } from '../../core/texte/proche.ts';
import type { PlaquettePapier } from '../../renderers/typst/commun.ts';
import { composeVillage, parseVillage, type Village } from '../../vues/commun/village.ts';
import { readGarde, removeGarde, writeGarde } from '../garde.ts';
import { nameGarde } from '../noms.ts';
import { isTouche } from '../touche.ts';

const CLE = nameGarde('plaquette');
const CHAMPS = ['nom', 'contact'] as const satisfies readonly (keyof Village)[];
const SINON =
	'Prenez la plaquette du commun, plus haut\u00a0: au dos, trois lignes attendent votre contact.';

class PlaquetteDuVillage extends HTMLElement {
	/** What a place of the panels says while its field is empty. */
	private vides = new Map<HTMLElement, string>();

	private get form(): HTMLFormElement {
		return this.querySelector('form') as HTMLFormElement;
	}

	connectedCallback(): void {
		if (this.vides.size > 0) return;
		for (const place of this.querySelectorAll<HTMLElement>('[data-dit]'))
			this.vides.set(place, place.textContent ?? '');
		const tapes = CHAMPS.some((nom) => isTouche(this.champ(nom)));
		// What was typed before the scripts came stays.
		if (tapes) this.keep();
		else this.restore();
		this.form.addEventListener('input', () => this.keep());
		this.form.addEventListener('submit', (e) => {
			e.preventDefault();
			void this.compose();
		});
		this.querySelector('[data-effacer]')?.addEventListener('click', () => this.clear());
		addEventListener('storage', (e) => {
			if (e.key === CLE) this.restore();
		});
	}

	private champ(nom: keyof Village): HTMLInputElement | HTMLTextAreaElement {
		return this.form.elements.namedItem(nom) as HTMLInputElement;
	}

	private read(): Village {
		return { nom: this.champ('nom').value, contact: this.champ('contact').value };
	}

	private keep(): void {
		writeGarde(CLE, JSON.stringify(this.read()));
		this.show();
	}

	private restore(): void {
		const village = parseVillage(readGarde(CLE));
		for (const nom of CHAMPS) this.champ(nom).value = village[nom];
		this.show();
	}

	private clear(): void {
		removeGarde(CLE);
		this.restore();
		this.say('Effacé.');
		this.champ('nom').focus();
	}

	/** The panels as they will be printed. */
	private show(): void {
		const { nom, contact } = composeVillage(this.read());
		const dits = { nom, contact: [nom, contact].filter(Boolean).join('\n') };
		for (const [place, vide] of this.vides)
			place.textContent = dits[place.dataset.dit as keyof Village] || vide;
		const couverture = this.querySelector<HTMLElement>('[data-village=nom]');
		if (couverture) couverture.hidden = nom === '';
	}

	private async compose(): Promise<void> {
		const village = composeVillage(this.read());
		if (village.nom === '' && village.contact === '') {
			this.say('Écrivez d’abord un nom ou un contact.');
			this.champ('nom').focus();
			return;
		}
		const { givePdf } = await import('../imprimerie/index.ts');
		const fichier = ['plaquette', toSlug(village.nom)].filter(Boolean).join('-');
		await givePdf(
			`${fichier}.pdf`,
			() => this.press(village),
			(dit) => this.say(dit),
			SINON,
		);
	}

	private async press(village: Village): Promise<Uint8Array<ArrayBuffer>> {
		const [reponse, { composePapier }, { orderLecture }, { LECTURE_PLAQUETTE }] = await Promise.all(
			[
				fetch(this.dataset.source ?? ''),
				import('../imprimerie/atelier.ts'),
				import('../../renderers/typst/order-lecture.ts'),
				import('../../renderers/typst/lectures.ts'),
			],
		);
		if (!reponse.ok) throw new Error(`${reponse.url} : ${reponse.status}`);
		const papier = (await reponse.json()) as PlaquettePapier;
		const octets = await composePapier({ modele: 'plaquette', ...papier, village });
		return orderLecture(octets, LECTURE_PLAQUETTE);
	}

	private say(texte: string): void {
		const etat = this.querySelector('.plaquette-etat');
		if (etat) etat.textContent = texte;
	}
}

customElements.define('plaquette-du-village', PlaquetteDuVillage);
