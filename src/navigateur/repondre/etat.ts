/** What one is doing: the recueil that is open, the interview that one types, what the browser knows besides. */
import {
	isVierge,
	PAR_MAX,
	proposeNumero,
	putEntretien,
	removeEntretien,
	setReponse,
} from '../../core/enquete/entretiens.ts';
import { toTexte } from '../../core/enquete/lecture.ts';
import type { Questionnaire, Reponses } from '../../core/enquete/questionnaire.ts';
import type { Entretien, Recueil } from '../../core/enquete/recueil.ts';
import { isMemeQuestionnaire } from '../../core/enquete/reunion.ts';
import { createId, readGarde, writeGarde } from '../garde.ts';
import { nameGarde } from '../noms.ts';
import { MemoireRecueils, type RecueilGarde } from './memoire.ts';

export type ChampEntretien = 'numero' | 'jour' | 'par';

export const aujourdhui = (): string => new Date().toLocaleDateString('sv');

/** Of what this page names. */
const CLE_MAX = 200;

/** Where one was, from one visit to the next. */
interface Place {
	cle: string;
	entretien: string;
	/** The volunteer. */
	par: string;
}

export class EtatSaisie {
	readonly memoire = new MemoireRecueils();
	private readonly clePlace = nameGarde('repondre');
	/** Recueils whose date is past, that one keeps all the same: until the page is left. */
	readonly gardes = new Set<string>();
	entretien: Entretien;
	private par: string;

	constructor() {
		const { cle, entretien, par } = this.readPlace();
		this.par = par;
		this.memoire.open(cle);
		this.entretien = this.find(entretien) ?? this.createEntretien();
	}

	get recueil(): Recueil | undefined {
		return this.memoire.recueil;
	}

	/** A recueil of this questionnaire: the questions, and what was promised with them. */
	findPareil(questionnaire: Questionnaire): RecueilGarde | undefined {
		const cadreOf = ({ cadre }: Questionnaire): string =>
			JSON.stringify(Object.entries(cadre).sort());
		return this.memoire
			.list()
			.find(
				({ recueil: { questionnaire: sien } }) =>
					isMemeQuestionnaire(sien, questionnaire) && cadreOf(sien) === cadreOf(questionnaire),
			);
	}

	/** Opens the recueil of this questionnaire, a new one unless there is one: nothing asked changes under answers. */
	start(questionnaire: Questionnaire): void {
		const pareil = this.findPareil(questionnaire);
		if (pareil) this.memoire.open(pareil.cle);
		else this.memoire.add({ questionnaire, entretiens: [] });
		this.startEntretien();
	}

	open(cle: string): void {
		this.closeExemple();
		if (this.memoire.open(cle)) this.startEntretien();
	}

	openEntretien(id: string): void {
		this.entretien = this.find(id) ?? this.entretien;
		this.keepPlace();
	}

	/** An empty interview, which is kept once something is typed in it. */
	startEntretien(): void {
		this.entretien = this.createEntretien();
		this.keepPlace();
	}

	/** Back where one was before it was opened. */
	closeExemple(): void {
		if (!this.memoire.exemple) return;
		this.memoire.closeExemple();
		this.entretien = this.find(this.readPlace().entretien) ?? this.createEntretien();
	}

	/** `run`: from the answers as they are kept now, another tab's included. */
	answer(id: string, run: (reponses: Reponses) => string): void {
		this.change((e) => setReponse(e, id, run(e.reponses)), id);
	}

	setChamp(champ: ChampEntretien, dit: string): void {
		if (champ === 'par') this.par = dit;
		this.change((e) => ({ ...e, [champ]: dit }), champ);
	}

	remove(id: string): void {
		this.memoire.change((recueil) => removeEntretien(recueil, id));
		if (id === this.entretien.id) this.startEntretien();
	}

	/** Shows the interview where something was taken back. */
	undo(): void {
		const pas = this.memoire.undo();
		const avant = new Map(pas?.avant?.entretiens.map((e) => [e.id, JSON.stringify(e)]));
		const change = pas?.apres?.entretiens.find(
			(e) => avant.has(e.id) && avant.get(e.id) !== JSON.stringify(e),
		);
		if (change) this.openEntretien(change.id);
		this.settle();
		this.keepPlace();
	}

	/** What another tab wrote. */
	follow(): void {
		this.memoire.follow();
		this.settle();
	}

	private change(run: (entretien: Entretien) => Entretien, geste: string): void {
		const { id } = this.entretien;
		this.memoire.change((recueil) => {
			const present = recueil.entretiens.find((e) => e.id === id) ?? this.entretien;
			return putEntretien(recueil, run(present));
		}, `${id} ${geste}`);
		this.settle();
		this.keepPlace();
	}

	/** The interview as it is kept; one that is kept no more is empty, under the number that is free. */
	settle(): void {
		const garde = this.find(this.entretien.id);
		this.entretien =
			garde ??
			(isVierge(this.entretien)
				? { ...this.entretien, numero: proposeNumero(this.recueil?.entretiens ?? []) }
				: this.createEntretien());
	}

	private find(cherche: string): Entretien | undefined {
		return this.recueil?.entretiens.find(({ id }) => id === cherche);
	}

	private createEntretien(): Entretien {
		const numero = proposeNumero(this.recueil?.entretiens ?? []);
		return { id: createId(), numero, jour: aujourdhui(), par: this.par, reponses: {} };
	}

	private readPlace(): Place {
		try {
			const { cle, entretien, par } = JSON.parse(readGarde(this.clePlace) ?? '{}');
			return {
				cle: toTexte(cle, CLE_MAX),
				entretien: toTexte(entretien, CLE_MAX),
				par: toTexte(par, PAR_MAX),
			};
		} catch {
			return { cle: '', entretien: '', par: '' };
		}
	}

	private keepPlace(): void {
		if (this.memoire.exemple) return;
		const place: Place = { cle: this.memoire.cle, entretien: this.entretien.id, par: this.par };
		writeGarde(this.clePlace, JSON.stringify(place));
	}
}
