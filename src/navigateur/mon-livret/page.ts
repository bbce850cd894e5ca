/** <mon-livret>: the page where a livret is put in order, read, printed, downloaded and shared. */

import { followLivret, readLivret, writeLivret } from '../cadre/livret-stockage.ts';
import { cleanTitre, FICHES_MAX, type LivretGarde } from '../cadre/livret-valeurs.ts';
import { printAs, renderCouverture, renderFiches, renderSommaire } from './apercu.ts';
import { type ChapitreLu, loadChapitre } from './chapitres.ts';
import { downloadEpub, downloadPdf, type Emport } from './emporter.ts';
import { applyGeste, type Geste } from './gestes.ts';
import { type FicheConnue, focusGeste, loadConnues, renderElement } from './liste.ts';
import { askMelange, PANNE, REFUS, SANS_TITRE, sayAbsentes } from './mots.ts';
import { copyAdresse, parsePartage, writePartage } from './partage.ts';

class MonLivret extends HTMLElement {
	private livret: LivretGarde = { titre: '', refs: [] };
	private connues: Record<string, FicheConnue> = {};
	private partage: LivretGarde | undefined;
	private chapitres: Promise<ChapitreLu[]> = Promise.resolve([]);
	/** Set once the browser has refused to keep: what is on the page is then all there is. */
	private refuse = false;
	private tour = 0;

	connectedCallback(): void {
		void this.start();
	}

	private async start(): Promise<void> {
		const connues = await loadConnues(this.base);
		if (!connues) return this.sayPanne();
		this.connues = connues;
		this.partage = parsePartage(location.search);
		this.hidden = false;
		this.piece('.livret-liste').addEventListener('click', (e) => this.onGeste(e.target as Element));
		this.champ.addEventListener('input', () =>
			this.keep({ ...this.livret, titre: cleanTitre(this.champ.value) }),
		);
		this.addEventListener('click', (e) => this.onCommande(e.target as Element));
		followLivret(() => this.read());
	}

	/** Without the sheets, nothing is shown that could be kept in the place of the livret. */
	private sayPanne(): void {
		for (const partie of this.children) (partie as HTMLElement).hidden = true;
		this.piece('.livret-etat').hidden = false;
		this.hidden = false;
		this.say(PANNE);
	}

	private get base(): string {
		return this.dataset.base ?? '';
	}
	private get champ(): HTMLInputElement {
		return this.piece('input') as HTMLInputElement;
	}
	private get titre(): string {
		return this.livret.titre || SANS_TITRE;
	}
	private get page(): string {
		return new URL(`${this.base}/mon-livret/`, location.href).href;
	}

	private piece(selecteur: string): HTMLElement {
		const trouve = this.querySelector<HTMLElement>(selecteur);
		if (!trouve) throw new Error(`mon-livret : il manque ${selecteur}`);
		return trouve;
	}

	private say(texte: string): void {
		this.piece('.livret-etat').textContent = texte;
	}

	/** What is kept, or what was shared; refs of sheets that do not exist are said and left out. */
	private read(): void {
		if (this.refuse) return;
		const lu = this.partage ?? readLivret();
		const refs = lu.refs.filter((ref) => Object.hasOwn(this.connues, ref));
		const absentes = lu.refs.length - refs.length;
		const memes = lu.titre === this.livret.titre && refs.join() === this.livret.refs.join();
		if (memes && this.isConnected && this.dataset.etat) return;
		this.livret = { titre: lu.titre, refs };
		if (absentes > 0 && Object.keys(this.connues).length > 0) this.sayAbsentes(absentes);
		if (document.activeElement !== this.champ) this.champ.value = this.livret.titre;
		this.show();
	}

	private sayAbsentes(n: number): void {
		this.say(sayAbsentes(n));
		if (!this.partage) this.keep(this.livret);
	}

	private keep(livret: LivretGarde): void {
		this.livret = livret;
		if (!writeLivret(livret)) {
			this.refuse = true;
			this.say(REFUS);
		}
		this.show();
	}

	private show(): void {
		const { refs } = this.livret;
		const vide = refs.length === 0;
		const partage = this.partage !== undefined;
		this.piece('.livret-partage').hidden = !partage || vide;
		this.piece('.livret-titre-champ').hidden = partage;
		this.piece('.livret-vide').hidden = !vide;
		if (vide) this.piece('.livret-modeles').setAttribute('open', '');
		for (const nom of ['.livret-emporter', '.livret-apercu']) this.piece(nom).hidden = vide;
		const elements = refs.flatMap((ref, i) => {
			const fiche = this.connues[ref];
			return fiche ? [renderElement(ref, fiche, this.base, i, refs.length, !partage)] : [];
		});
		this.piece('.livret-liste').replaceChildren(...elements);
		if (partage) this.piece('.livret-partage-titre').textContent = `«\u00a0${this.titre}\u00a0»`;
		void this.showApercu();
	}

	private get fiches(): Emport['fiches'] {
		return this.livret.refs.flatMap((ref) => {
			const fiche = this.connues[ref];
			return fiche ? [{ ref, titre: fiche.titre, phrase: fiche.phrase }] : [];
		});
	}

	/** A list that has changed while the chapters came is not shown. */
	private async showApercu(): Promise<void> {
		const tour = ++this.tour;
		this.dataset.etat = 'charge';
		const reponses = Promise.allSettled(
			this.livret.refs.map((ref) => loadChapitre(this.base, ref)),
		);
		this.chapitres = reponses.then((r) =>
			r.flatMap((x) => (x.status === 'fulfilled' ? [x.value] : [])),
		);
		const chapitres = await this.chapitres;
		if (tour !== this.tour) return;
		const apercu = { titre: this.titre, base: this.base, fiches: this.fiches };
		this.piece('.livret-document').replaceChildren(
			renderCouverture(apercu),
			renderSommaire(apercu),
			...renderFiches(apercu, chapitres),
		);
		if (chapitres.length < this.livret.refs.length)
			this.say('Certaines fiches n’ont pas pu se charger. Rechargez la page pour réessayer.');
		this.dataset.etat = 'pret';
	}

	private onGeste(cible: Element): void {
		const bouton = cible.closest<HTMLElement>('button[data-geste]');
		const ref = bouton?.closest('li')?.dataset.ref;
		if (!bouton || ref === undefined) return;
		const geste = bouton.dataset.geste as Geste;
		const rang = this.livret.refs.indexOf(ref);
		const refs = applyGeste(this.livret.refs, ref, geste);
		if (!refs) return;
		const titre = this.connues[ref]?.titre ?? '';
		this.say(
			geste === 'retirer'
				? `«\u00a0${titre}\u00a0» est retirée.`
				: `«\u00a0${titre}\u00a0» est à la place ${refs.indexOf(ref) + 1} sur ${refs.length}.`,
		);
		this.keep({ ...this.livret, refs });
		const suivante = geste === 'retirer' ? (refs[rang] ?? refs.at(-1)) : ref;
		if (!focusGeste(this.piece('.livret-liste'), suivante, geste))
			this.piece('.livret-vide').focus();
	}

	private onCommande(cible: Element): void {
		const bouton = cible.closest<HTMLButtonElement>('button[data-commande]');
		const commandes: Record<string, () => Promise<void> | void> = {
			imprimer: () => this.print(),
			epub: async () => this.say(await downloadEpub(this.emport, await this.chapitres)),
			pdf: async () => this.say(await downloadPdf(this.emport)),
			adresse: async () => this.say(await copyAdresse(writePartage(this.page, this.livret))),
			garder: () => this.askGarder(),
			remplacer: () => this.garder(this.livret),
			ajouter: () => {
				const mien = readLivret();
				const refs = [...new Set([...mien.refs, ...this.livret.refs])].slice(0, FICHES_MAX);
				this.garder({ titre: mien.titre, refs });
			},
		};
		const commande = commandes[bouton?.dataset.commande ?? ''];
		if (bouton && commande) void this.run(bouton, commande);
	}

	/** One thing at a time; whatever fails is said. */
	private async run(
		bouton: HTMLButtonElement,
		commande: () => Promise<void> | void,
	): Promise<void> {
		if (this.hasAttribute('aria-busy')) return;
		this.setAttribute('aria-busy', 'true');
		try {
			await commande();
		} catch {
			this.say(
				`«\u00a0${bouton.textContent?.trim()}\u00a0» n’a pas abouti. Rechargez la page et réessayez.`,
			);
		} finally {
			this.removeAttribute('aria-busy');
		}
	}

	private get emport(): Emport {
		const { titre, base, fiches } = this;
		const adresse = this.page.replace(/\/mon-livret\/$/, '');
		return { titre, base, fiches, adresse, say: (texte) => this.say(texte) };
	}

	private async print(): Promise<void> {
		this.say('Préparation de l’impression…');
		await this.chapitres;
		this.say('');
		printAs(this.titre);
	}

	private askGarder(): void {
		const mien = readLivret().refs.length;
		if (mien === 0) this.garder(this.livret);
		else this.ask(askMelange(mien));
	}

	private ask(question: string): void {
		this.piece('.livret-question').hidden = false;
		this.piece('.livret-question p').textContent = question;
		this.piece('[data-commande=ajouter]').focus();
	}

	private garder(livret: LivretGarde): void {
		this.partage = undefined;
		history.replaceState(null, '', this.page);
		this.champ.value = livret.titre;
		this.piece('.livret-question').hidden = true;
		this.say('Ce livret est gardé dans votre navigateur.');
		this.keep(livret);
		this.champ.focus();
	}
}
customElements.define('mon-livret', MonLivret);
