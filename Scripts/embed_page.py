#!/usr/bin/env python3
"""Writes the files of the web page into Swift source, so that the daemon serves them from its own binary.

The modules are joined into one scope, as are the style sheets: one compressed file is a fifth smaller than thirty, and arrives in one round trip.
Comments and spaces that mean nothing stay out; names stay as they are. Each file is kept as text and compressed (gzip, as base64): string
literals, because a byte array of this size takes the compiler half a minute. Run it after every change under Sources/Page/Files; a test fails when it was forgotten.
Needs `pip install rcssmin zopfli`. `--check` only compares, and needs nothing.
"""
import base64
import pathlib
import posixpath
import re
import sys

PAGE = pathlib.Path(__file__).resolve().parent.parent / "Sources/Page"
FILES, TARGET = PAGE / "Files", PAGE / "EmbeddedFiles.swift"
IMPORT = re.compile(r'^import (\{[^}]*\}) from "(\.[^"]+)";$', re.M)
EXPORT = re.compile(r"^export (?=(?:const|class|function|async function) (\w+))", re.M)


def name_of(path):
    return path.relative_to(FILES).as_posix()


def paths():
    return sorted((path for path in FILES.rglob("*") if path.is_file()), key=name_of)


def digest(data):
    """FNV-1a, as in the test: whether the embedded files are made from those on disk."""
    value = 0xCBF29CE484222325
    for byte in data:
        value = (value ^ byte) * 0x100000001B3 % 2**64
    return f"{value:016x}"


def stripped(text):
    lines = (line.strip() for line in text.splitlines())
    return "\n".join(line for line in lines if line and not line.startswith(("//", "/*", "*")))


# What a regular expression may follow; after any other word a slash divides.
WORDS = {"return", "typeof", "case", "in", "of", "delete", "void", "throw", "new", "else", "do", "await", "yield", "instanceof"}


def tight(text):
    """JavaScript without the spaces and lines that mean nothing. Literals stay as they are, templates with literals inside them too."""
    out, i, inside, last = [], 0, [], ""

    def is_word(letter):
        return letter.isalnum() or letter in "_$"

    while i < len(text):
        start, c = i, text[i]
        if c in " \t\n":
            while i < len(text) and text[i] in " \t\n":
                i += 1
            following = text[i:i + 1]
            if not last or not following or last in "{([,;:?&|=<>*%" or following in ")]},;:?.&|=*%":
                continue
            # A line may end a statement.
            if "\n" in text[start:i]:
                out.append("\n")
            elif is_word(last) and is_word(following) or last in "+-/" and following in "+-/":
                out.append(" ")
            continue
        i += 1
        if c in "'\"":
            while text[i] != c:
                i += 2 if text[i] == "\\" else 1
            i += 1
        elif c == "`" or c == "}" and inside[-1] == "`":
            if c == "}":
                inside.pop()
            while text[i] != "`" and not text.startswith("${", i):
                i += 2 if text[i] == "\\" else 1
            if text[i] == "$":
                inside.append("`")
                i += 1
            i += 1
        elif c == "/" and (last in "(,=:[!&|?{};>" or re.search(r"[\w$]*$", "".join(out[-12:]))[0] in WORDS):
            is_set = False
            while text[i] != "/" or is_set:
                i += text[i] == "\\"
                is_set = text[i] == "[" or is_set and text[i] != "]"
                i += 1
            i += 1
        elif c == "{":
            inside.append("{")
        elif c == "}":
            inside.pop()
        out.append(text[start:i])
        last = text[i - 1]
    return "".join(out)


# Of the modules whose functions page_check.js calls.
TESTED = ["format", "classify", "store", "chart/why", "chart/spark", "actions", "week", "chart/bars", "ask", "view/timeout"]
DECLARED = re.compile(r"^(?:export )?(const|let|class|function|async function) (\{[^}]*\}|\w+)([^\n]*)", re.M)
# What every page has: a name of a module would hide it from the others.
TAKEN = {"name", "close", "open", "focus", "blur", "find", "print", "history", "location", "parent", "self", "length", "event", "origin", "screen",
         "scroll", "performance", "crypto", "caches", "alert", "prompt", "fetch", "navigator", "document", "window", "Event", "Text", "Option"}


def declared(text):
    """The names that a module declares outside of its functions."""
    names = set()
    for kind, found, rest in DECLARED.findall(text):
        names |= set(re.findall(r"\w+", re.sub(r"\w+:", "", found)))
        if kind in ("const", "let"):
            depth, flat = 0, ""
            for letter in rest:
                depth += (letter in "([{") - (letter in ")]}")
                flat += letter if depth == 0 else ""
            names |= set(re.findall(r", (\w+) = ", flat))
    return names


def joined_modules():
    """All modules in one scope, each after those that it imports. One with a name that another or the browser has gets a scope of its own."""
    sources = {name_of(path)[3:-3]: stripped(path.read_text()) for path in paths() if path.suffix == ".js"}
    names = {name: declared((FILES / "js" / f"{name}.js").read_text()) for name in sources}
    twice = TAKEN | {one for one in set().union(*names.values()) if sum(one in some for some in names.values()) > 1}
    done, parts = [], []

    def variable(name):
        return "m_" + name.replace("/", "_")

    def target(name, address):
        return posixpath.normpath(posixpath.join(posixpath.dirname(name), address))[:-3]

    def handles(name):
        exports = EXPORT.findall(sources[name])
        return ", ".join(f"{one}: {variable(name)}.{one}" if one in twice else one for one in exports)

    def add(name, open_names=()):
        if name in open_names:
            sys.exit(f"modules import each other: {' → '.join([*open_names, name])}")
        if name in done:
            return
        text = sources[name]
        needed = [target(name, one) for _, one in IMPORT.findall(text)] + [target(name, one) for one in re.findall(r'import\("(\.[^"]+)"\)', text)]
        for other in needed:
            add(other, (*open_names, name))
        # Only what has another name here, or is in a scope of its own there.
        fetched = []
        for these, address in IMPORT.findall(text):
            for one in these.strip("{} ").split(", "):
                theirs, _, ours = one.partition(" as ")
                if theirs in twice:
                    fetched.append(f"const {ours or theirs} = {variable(target(name, address))}.{theirs};\n")
                elif ours:
                    fetched.append(f"const {ours} = {theirs};\n")
        text = "".join(fetched) + IMPORT.sub("", text).lstrip()
        text = re.sub(r'import\("(\.[^"]+)"\)', lambda found: f"Promise.resolve({{ {handles(target(name, found[1]))} }})", text)
        exports = EXPORT.findall(text)
        text = EXPORT.sub("", text)
        if left := re.search(r"^(import|export)\b.*", text, re.M):
            sys.exit(f"{name}.js: this form is not understood here: {left[0]}")
        if names[name] & twice or fetched:
            inside = f"(() => {{\n{text}\nreturn {{ {', '.join(exports)} }};\n}})();\n"
            shared = [one for one in exports if one not in twice]
            parts.append(f"const {variable(name)} = {inside}" + (f"const {{ {', '.join(shared)} }} = {variable(name)};\n" if shared else ""))
        else:
            parts.append(text + "\n")
        done.append(name)

    # What boots the page comes last.
    for name in sorted(sources, key=lambda one: one == "main"):
        add(name)
    return tight("".join(parts) + "export const modules = {\n" + "".join(f'"{name}": {{ {handles(name)} }},\n' for name in TESTED) + "};\n")


def files():
    """What is served, by path."""
    import rcssmin

    document = (FILES / "index.html").read_text()
    style = rcssmin.cssmin("".join((FILES / name).read_text() for name in re.findall('rel="stylesheet" href="{{assets}}/([^"]+)"', document)))
    made = {"app.css": style, "app.js": joined_modules(), "favicon.svg": (FILES / "favicon.svg").read_text()}
    made = {path: text.strip() for path, text in made.items()}
    version = digest("".join(path + text for path, text in made.items()).encode())
    # On disk the document names each file, so that it also works from there.
    document = re.sub(r'<link rel="modulepreload".*\n', "", document)
    document = re.sub(r'(<link rel="stylesheet" href="{{assets}}/).*\n(?:<link rel="stylesheet".*\n)*', r'\1app.css">\n', document).replace("js/main.js", "app.js")
    # Relative, so that the page also works under a prefix of somebody else's server.
    return version, {**made, "index.html": document.strip().replace("{{assets}}", f"assets/{version}")}


def source():
    import zopfli.gzip

    version, made = files()
    parts = []
    for path, text in made.items():
        if '"""#' in text or "\\#" in text or "\r" in text:
            sys.exit(f"{path}: has a character sequence that would end or change a Swift raw string")
        packed = base64.b64encode(zopfli.gzip.compress(text.encode())).decode()
        parts.append(f'        .init("{path}", text: #"""\n{text}\n"""#, gzip: "{packed}"),\n')
    sources = "".join(f'        "{name_of(path)}": "{digest(path.read_bytes())}",\n' for path in paths())
    return (
        "// swift-format-ignore-file\n// Written by Scripts/embed_page.py from Sources/Page/Files. Do not edit.\n\n"
        f'extension EmbeddedFile {{\n    /// Changes with every file.\n    static let version = "{version}"\n\n'
        f"    /// What the files were made from, with the hash of each.\n    static let sources: [String: String] = [\n{sources}    ]\n\n"
        "    static let all: [EmbeddedFile] = [\n" + "".join(parts) + "    ]\n}\n")


if "--check" in sys.argv:
    embedded = re.findall(r'^        "([^"]+)": "(\w{16})",$', TARGET.read_text(), re.M)
    isFresh = embedded == [(name_of(path), digest(path.read_bytes())) for path in paths()]
    sys.exit(0 if isFresh else f"{TARGET.name} is out of date: run Scripts/embed_page.py")
TARGET.write_text(source())
