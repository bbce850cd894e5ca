/** A day to remember, as a calendar takes it. Source: RFC 5545. */

/** Octets of a line, its end left out (RFC 5545, 3.1). */
const LIGNE_MAX = 75;

export interface Rappel {
	/** `2027-06-30`: a whole day. */
	jour: string;
	titre: string;
	texte: string;
	/** The same one, made again, takes the place of the first. */
	uid: string;
	/** When it was made, in universal time: `20261130T120000Z`. */
	fait: string;
}

const quote = (texte: string): string => texte.replace(/[\\;,]/g, '\\$&').replace(/\r?\n/g, '\\n');

/** Lines of 75 octets at most, no character cut in two. */
function fold(ligne: string): string {
	const encodeur = new TextEncoder();
	const parts: string[] = [''];
	let taille = 0;
	for (const signe of ligne) {
		const octets = encodeur.encode(signe).length;
		if (taille + octets > LIGNE_MAX) {
			parts.push('');
			taille = 1;
		}
		parts[parts.length - 1] += signe;
		taille += octets;
	}
	return parts.join('\r\n ');
}

const nextJour = (jour: string): string => {
	const quand = new Date(`${jour}T00:00:00Z`);
	quand.setUTCDate(quand.getUTCDate() + 1);
	return quand.toISOString().slice(0, 10);
};

/** The text of an .ics file: the day itself, and an alarm a week before. */
export function writeRappel({ jour, titre, texte, uid, fait }: Rappel): string {
	const compact = (iso: string): string => iso.replaceAll('-', '');
	return [
		'BEGIN:VCALENDAR',
		'VERSION:2.0',
		'PRODID:-//Impulser//FR',
		'BEGIN:VEVENT',
		`UID:${quote(uid)}`,
		`DTSTAMP:${fait}`,
		`DTSTART;VALUE=DATE:${compact(jour)}`,
		`DTEND;VALUE=DATE:${compact(nextJour(jour))}`,
		`SUMMARY:${quote(titre)}`,
		`DESCRIPTION:${quote(texte)}`,
		'TRANSP:TRANSPARENT',
		'BEGIN:VALARM',
		'ACTION:DISPLAY',
		'TRIGGER:-P7D',
		`DESCRIPTION:${quote(titre)}`,
		'END:VALARM',
		'END:VEVENT',
		'END:VCALENDAR',
		'',
	]
		.map(fold)
		.join('\r\n');
}
