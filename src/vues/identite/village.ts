/** A village and a path of three steps: decoration, the words stand beside it. Its tints come from where it is shown. */
export const CADRE_VILLAGE = '0 0 600 440';

export const VILLAGE = `
	<g class="v-ciel">
		<circle cx="478" cy="88" r="38"></circle>
		<path d="M478 34V21M528 50l9-9M428 50l-9-9M546 88h13M410 88h-13"></path>
	</g>
	<path class="v-loin" d="M0 212C70 150 150 140 230 178c70-58 160-62 240-12 50-24 96-18 130 4v90H0Z"></path>
	<path class="v-pre" d="M0 262c80-44 170-52 262-24 110-42 220-40 338 4v198H0Z"></path>
	<path class="v-champ" d="M344 338c66-42 152-68 256-66v168H398c-10-38-28-72-54-102Z"></path>
	<path class="v-sillon" d="M366 362c64-38 140-58 234-56M384 390c60-32 132-50 216-48M396 418c56-28 120-42 204-40"></path>
	<g class="v-trait">
		<path class="v-mur" d="M96 250v-52h58v52ZM168 254v-66h84v66ZM276 256v-92h44v92ZM320 256v-54h66v54ZM410 262v-48h72v48Z"></path>
		<path class="v-brique" d="M88 200l37-34 37 34ZM158 190l52-42 52 42ZM314 204l12-30h52l14 30ZM402 216l44-38 44 38Z"></path>
		<path class="v-mur" d="M222 164v-20h12v30Z"></path>
		<path class="v-vert" d="M270 166l28-72 28 72ZM201 254v-24h18v24Z"></path>
		<path d="M298 94V82m-9-1c6 3 10 3 13-3 4 0 6-2 6-5m-6 5c-1-4 1-6 5-6"></path>
		<path class="v-bois" d="M112 250v-26h16v26ZM290 256v-22a8 8 0 0 1 16 0v22ZM458 262v-28h15v28Z"></path>
		<path class="v-eau" d="M182 206h15v17h-15ZM223 206h15v17h-15ZM338 236v-14a6 6 0 0 1 12 0v14ZM362 236v-14a6 6 0 0 1 12 0v14ZM451 189l17 15h-14l-12-11Z"></path>
		<circle class="v-mur" cx="298" cy="190" r="9"></circle>
		<path d="M298 185v5l4 2"></path>
		<path class="v-mur" d="M420 224h24v24h-24Z"></path>
		<path d="M432 229v14M425 236h14" stroke-width="4"></path>
		<path d="M56 274v-32M530 276v-30M568 282v-22"></path>
		<path class="v-vert" d="M77 226a21 21 0 1 1-42 0 21 21 0 0 1 42 0ZM550 230a20 20 0 1 1-40 0 20 20 0 0 1 40 0ZM584 248a16 16 0 1 1-32 0 16 16 0 0 1 32 0Z"></path>
		<path class="v-mur" d="M282 334v-30h62v30Z"></path>
		<path class="v-brique" d="M284 286h58l8 18h-74Z"></path>
		<path d="M298 304l4-18M313 304v-18M328 304l-4-18M282 320h62"></path>
		<path class="v-ocre" d="M291 320a5 5 0 0 1 10 0ZM304 320a5 5 0 0 1 10 0ZM321 320a5 5 0 0 1 10 0Z"></path>
	</g>
	<path class="v-chemin" d="M262 256c-10 26-60 36-52 66 8 32 96 40 88 118H190c-14-52-62-74-52-116 8-34 78-44 94-68Z"></path>
	<path class="v-pas" d="M246 260c-14 26-74 40-70 82 4 36 62 40 66 98"></path>
	<g class="v-trait">
		<path d="M64 362v-80" stroke-width="5"></path>
		<path class="v-feuilles" d="M24 282c-16-6-20-30-4-38 0-22 28-32 42-18 16-12 44 0 40 22 18 8 10 34-8 36-16 10-52 8-70-2Z"></path>
		<path d="M34 384h92M44 384l-6 28M116 384l6 28" stroke-width="3"></path>
		<path class="v-brique" d="M22 384c0-16 4-26 12-26s12 10 12 26Z"></path>
		<path class="v-ocre" d="M68 384c0-20 4-32 12-32s12 12 12 32Z"></path>
		<path class="v-vert" d="M112 384c0-14 4-24 12-24s12 10 12 24Z"></path>
		<path class="v-peau" d="M43 346a9 9 0 1 1-18 0 9 9 0 0 1 18 0ZM89 340a9 9 0 1 1-18 0 9 9 0 0 1 18 0Z"></path>
		<circle class="v-bois" cx="124" cy="348" r="9"></circle>
		<path class="v-mur" d="M50 378h24l4 6H46Z"></path>
	</g>
	<g class="v-etapes">
		<circle cx="238" cy="408" r="15"></circle>
		<circle cx="177" cy="344" r="14"></circle>
		<circle cx="208" cy="292" r="13"></circle>
		<path d="M235 404l4-3v14M173 341c0-5 8-5 8 0 0 4-8 5-8 9h8M204 287h8l-5 4c6 0 6 7 1 7-2 0-4-1-4-2"></path>
	</g>
`;
