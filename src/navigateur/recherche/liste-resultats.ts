/** The list of results: what is shown, what comes next, the passages that answer. */
import type { Compagne } from '../../renderers/search/demande.ts';
import type { Trouvee } from '../../renderers/search/lots.ts';
import { loadTexte, loadTrouvees } from './fichiers.ts';
import { createResultat, fillExtrait, toCompagne } from './resultats.ts';

/** Results that fill a screen. */
export const EN_VUE = 3;

export interface Reponse {
	/** The query as it was understood. */
	requete: string;
	/** Words to mark in what answers: those of the query, whichever way a compound is written. */
	marques: string;
	/** The name of the files that say what the numbers are. */
	lots: string;
	/** What answers, the best first. */
	numeros: readonly number[];
	/** Words that nothing holds as they are. */
	absents?: readonly string[];
	/** The page that is asked for, of the sheets that answer. */
	compagne?: Compagne;
}

interface Affichee {
	trouvee: Trouvee;
	carte: HTMLElement;
	/** What is read of it, once its passage has been asked for. */
	texte?: Promise<string>;
}

export class ListeResultats {
	private reponse: Reponse = { requete: '', marques: '', lots: '', numeros: [] };
	private affichees: Affichee[] = [];
	private compagnes = 0;
	private readonly liste: HTMLElement;
	private readonly moteur: string;
	private readonly base: string;

	/** `moteur`: address of the files of the search; `base`: that of the site. */
	constructor(liste: HTMLElement, { moteur = '', base = '/' }: DOMStringMap) {
		this.liste = liste;
		this.moteur = moteur;
		this.base = base;
	}

	get total(): number {
		return this.reponse.numeros.length + this.compagnes;
	}

	get montres(): number {
		return this.affichees.length;
	}

	/** Another answer: the one before stays on the screen until something of it is shown. */
	start(reponse: Reponse): void {
		this.reponse = reponse;
		this.affichees = [];
		this.compagnes = 0;
	}

	/** The same answer, with more: what is shown stays where it is, the rest comes after. */
	complete(reponse: Reponse): void {
		if (reponse.lots !== this.reponse.lots) {
			this.start(reponse);
			return;
		}
		const montres = this.reponse.numeros.slice(0, this.montres);
		const suite = reponse.numeros.filter((numero) => !montres.includes(numero));
		this.reponse = { ...reponse, numeros: [...montres, ...suite] };
	}

	/** Shows as many as that in all. Returns the cards added, none where another answer has come meanwhile. */
	async show(nombre: number): Promise<HTMLElement[]> {
		const { reponse, montres } = this;
		const numeros = reponse.numeros.slice(montres, nombre);
		const trouvees = await loadTrouvees(this.moteur, reponse.lots, numeros);
		if (reponse !== this.reponse) return [];
		const nouvelles = trouvees.map((trouvee) => ({
			trouvee,
			carte: createResultat(trouvee, this.base, reponse.marques !== ''),
		}));
		const cartes = nouvelles.map(({ carte }) => carte);
		if (montres === 0) this.liste.replaceChildren(...this.createCompagnes(trouvees), ...cartes);
		else this.liste.append(...cartes);
		this.affichees = [...this.affichees, ...nouvelles];
		return cartes;
	}

	/** What is asked for of the first sheets, before them. */
	private createCompagnes(trouvees: readonly Trouvee[]): HTMLElement[] {
		const { compagne } = this.reponse;
		if (!compagne) return [];
		const pages = trouvees
			.slice(0, EN_VUE)
			.filter(({ compagnes }) => compagnes?.includes(compagne));
		this.compagnes = pages.length;
		return pages.map((fiche) => createResultat(toCompagne(fiche, compagne), this.base, false));
	}

	/**
	 * Under each result, the passage that answers: at once for the first ones, for the others when they
	 * come into view. Returns all that is known of the first ones.
	 */
	async fillExtraits(): Promise<string[]> {
		const { affichees } = this;
		if (this.reponse.marques === '') return [];
		const premieres = affichees.slice(0, EN_VUE);
		const lus = await Promise.all(premieres.map((a) => this.readTexte(a)));
		for (const affichee of affichees.slice(EN_VUE))
			whenSeen(affichee.carte, () => void this.readTexte(affichee));
		return lus;
	}

	private readTexte(affichee: Affichee): Promise<string> {
		affichee.texte ??= this.fillTexte(affichee, this.reponse.marques);
		return affichee.texte;
	}

	private async fillTexte({ trouvee, carte }: Affichee, marques: string): Promise<string> {
		if (!trouvee.compagnes) return `${trouvee.titre} ${trouvee.phrase}`;
		const texte = await loadTexte(this.moteur, trouvee.url);
		fillExtrait(carte, texte, marques);
		return `${trouvee.titre} ${trouvee.phrase} ${texte}`;
	}
}

function whenSeen(element: Element, run: () => void): void {
	const guet = new IntersectionObserver((entrees) => {
		if (!entrees.some((e) => e.isIntersecting)) return;
		guet.disconnect();
		run();
	});
	guet.observe(element);
}
