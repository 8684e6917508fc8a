/**
 * Chunks that are kept in one file, for opening a file costs time, and so does reading what is not
 * needed: by what is loaded on demand, with all that it needs and no earlier file has.
 */
const FILES = [
  [
    'start.js',
    /^(?:start|get|search|show|list|fact-store|resolve-stored|search-stored|print|render|json|(?:fact|facts|hits|sections)-view|fact-record|pick-fields|answer-facts)-[A-Z0-9]+\.js$|^start\.js$/,
  ],
  ['commands.js', /^(?:commands|complete|base-words|shells)-[A-Z0-9]+\.js$/],
  ['table.js', /^(?:table|width)-[A-Z0-9]+\.js$/],
  ['figures.js', /^parse-query-[A-Z0-9]+\.js$/],
  ['list.js', /^(?:filter|filter-words|sort|pivot)-[A-Z0-9]+\.js$/],
  ['check.js', /^(?:check-drafts|remarks-view|on-terminal)-[A-Z0-9]+\.js$/],
  ['compare.js', /^(?:compare|comparison-view)-[A-Z0-9]+\.js$/],
];
/** What several chunks need that are in files of their own, where it is not long. */
const SHARED = 'more.js';
/** Longer chunks, libraries, are files of their own. */
const LONG = 100_000;

const NOW = /(?<!=>)require\("\.\/([\w-]+\.js)"\)/g;
const LATER = /=>require\("\.\/([\w-]+\.js)"\)/g;

/** The chunks that one loads with it, itself among them. */
function loadedWith(name, texts, found = new Set()) {
  if (found.has(name)) return found;
  found.add(name);
  for (const [, needed] of texts.get(name).matchAll(NOW)) loadedWith(needed, texts, found);
  return found;
}

/** Gives each chunk the file it is kept in; one that a single other loads on demand has its own. */
function homes(texts) {
  const home = new Map();
  const settle = (name, file) => {
    if (!home.has(name)) home.set(name, file);
  };
  for (const [file, pattern] of FILES) {
    for (const name of texts.keys())
      if (pattern.test(name)) for (const each of loadedWith(name, texts)) settle(each, file);
  }
  const onDemand = [...texts.values()].flatMap((text) =>
    [...text.matchAll(LATER)].map(([, name]) => name),
  );
  const users = new Map([...texts.keys()].map((name) => [name, []]));
  for (const entry of new Set(onDemand))
    if (!home.has(entry)) for (const name of loadedWith(entry, texts)) users.get(name).push(entry);
  for (const [name, text] of texts) {
    const [only, ...others] = users.get(name);
    if (only && others.length === 0) settle(name, only);
    else settle(name, text.length < LONG ? SHARED : name);
  }
  return home;
}

/** Loads chunks, each a function of exports, require and module, and opens files for them. */
const LOADER =
  'const loaded={};' +
  'const find=name=>chunks[name]??Object.assign(chunks,open(homes[name])(load))[name];' +
  'function load(name){' +
  'if(!name.startsWith("./"))return require(name);' +
  'let module=loaded[name];' +
  'if(!module){module=loaded[name]={exports:{}};find(name)(module.exports,load,module)}' +
  'return module.exports}';

function table(names, texts) {
  const rows = names.map(
    (name) =>
      `${JSON.stringify(`./${name}`)}:function(exports,require,module){${texts.get(name)}\n}`,
  );
  return `{${rows.join(',')}}`;
}

/**
 * Packs chunks into files; each is a function that `src/cli/boot.ts` calls.
 *
 * @param chunks ES modules by name.
 * @param asCommonJs turns one into CommonJS.
 * @param joined turns several into one body of CommonJS, which gives them by name.
 */
export async function pack(chunks, asCommonJs, joined) {
  const modules = new Map(chunks);
  const texts = new Map();
  for (const [name, text] of chunks) texts.set(name, await asCommonJs(text));
  const home = homes(texts);
  const inFile = (file) => [...home].filter(([, own]) => own === file).map(([name]) => name);
  const tableOf = async (file) => {
    const names = inFile(file);
    if (!FILES.some(([name]) => name === file)) return table(names, texts);
    const body = await joined(names.map((name) => [name, modules.get(name)]));
    return `(function(module,require){${body}\nreturn module.exports})({},load)`;
  };
  const away = [...home].filter(([, file]) => file !== 'start.js');
  const homesText = JSON.stringify(
    Object.fromEntries(away.map(([name, file]) => [`./${name}`, file])),
  );
  const packed = async (file) => {
    const chunksText = await tableOf(file);
    const body =
      file === 'start.js'
        ? `const homes=${homesText};${LOADER}const chunks=${chunksText};load("./start.js");`
        : `return load=>(${chunksText})`;
    return [file, `(function(open,require,__dirname){"use strict";${body}})\n`];
  };
  return Promise.all([...new Set(home.values())].map(packed));
}
