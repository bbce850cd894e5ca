/** A recording that one listens to while one types or reads. It stays on the device: nothing keeps it, nothing sends it. */
import { sayRepere } from '../../core/lecture-commune/reperes.ts';

/** Seconds that a step back takes. */
const PAS = 3;

/** Keys of a pedal, and of a keyboard that has them. */
const PEDALE: Readonly<Record<string, 'recule' | 'joue' | 'avance'>> = {
	F7: 'recule',
	F8: 'joue',
	F9: 'avance',
	MediaPlayPause: 'joue',
	MediaTrackPrevious: 'recule',
	MediaTrackNext: 'avance',
};

export class Son {
	private readonly audio: HTMLAudioElement;
	private adresse = '';

	/** `page`: what holds the player and its buttons; the pedal works anywhere in it, fields included. */
	constructor(page: HTMLElement, say: (texte: string) => void) {
		this.audio = page.querySelector('audio') as HTMLAudioElement;
		page.addEventListener('keydown', (e) => {
			const geste = PEDALE[e.key];
			if (!geste || !this.ouvert) return;
			e.preventDefault();
			this.run(geste);
		});
		this.audio.addEventListener('error', () => {
			if (this.ouvert) say('Ce navigateur ne sait pas lire ce fichier audio. Essayez en .mp3.');
		});
	}

	get ouvert(): boolean {
		return this.adresse !== '';
	}

	/** Of the place where it is, as a transcript says it. */
	get repere(): string {
		return `[${sayRepere(this.audio.currentTime)}]`;
	}

	open(fichier: File): void {
		URL.revokeObjectURL(this.adresse);
		this.adresse = URL.createObjectURL(fichier);
		this.audio.src = this.adresse;
		this.audio.hidden = false;
	}

	run(geste: string): void {
		if (geste === 'joue') void (this.audio.paused ? this.play() : this.audio.pause());
		else
			this.audio.currentTime = Math.max(
				0,
				this.audio.currentTime + (geste === 'recule' ? -PAS : PAS),
			);
	}

	playFrom(secondes: number): void {
		this.audio.currentTime = secondes;
		void this.play();
	}

	/** A browser may refuse: it says so by its own button. */
	private async play(): Promise<void> {
		await this.audio.play().catch(() => undefined);
	}
}
