#!/usr/bin/env python3
"""Runs `controlplane watch` in tmux at 80 and 200 columns: frames, keys, resize, lost contact, and the terminal after every kind of end.

usage: watch_check.py [FOLDER]     FOLDER: the captured screens are written there
"""
import os
import pathlib
import shlex
import subprocess
import sys
import tempfile
import time

from daemon import PROGRAM, daemon, wait_for

FLEET = {"pods": [
    {"id": "pod1", "name": "forgotten", "workload": "idle"}, {"id": "pod2", "name": "train", "workload": "training"},
    {"id": "pod3", "name": "notebook", "workload": "training"}]}


class Screen:
    """One tmux server with one window, in which a shell runs."""

    def __init__(self, folder, columns, rows, environment):
        self.socket = str(pathlib.Path(folder) / f"tmux-{columns}")
        self.tmux("-f", "/dev/null", "new-session", "-d", "-x", str(columns), "-y", str(rows), "env", "-i", *environment, "bash", "--norc")
        wait_for("a prompt", lambda: "$" in self.text())

    def tmux(self, *arguments):
        return subprocess.run(["tmux", "-S", self.socket, *arguments], capture_output=True, text=True, check=True).stdout

    def text(self):
        return self.tmux("capture-pane", "-p")

    def press(self, *keys):
        self.tmux("send-keys", *keys)

    def expect(self, *words, seconds=30):
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            text = self.text()
            # A question may be wrapped anywhere.
            joined = " ".join(text.split())
            if all(word in joined for word in words):
                return text
            time.sleep(0.1)
        sys.exit(f"watch check: {words} are not on the screen:\n{text}")

    def pid(self):
        shell = self.tmux("display-message", "-p", "#{pane_pid}").strip()
        children = pathlib.Path(f"/proc/{shell}/task/{shell}/children").read_text().split()
        return int(children[0])

    def expect_restored(self, what):
        """The shell is back, it echoes, and the cursor is visible on the normal screen."""
        # What is typed before its end is the program's.
        wait_for(
            "the shell", lambda: self.tmux("display-message", "-p", "#{pane_current_command}").strip() == "bash", seconds=30)
        self.press("clear; echo back-$((40+2)); stty -a | grep -o ' echo ' ", "Enter")
        self.expect("back-42", " echo")
        flags = self.tmux("display-message", "-p", "#{alternate_on} #{cursor_flag}").split()
        if flags != ["0", "1"]:
            sys.exit(f"watch check: after {what} the terminal is not as before: alternate, cursor = {flags}")
        self.press("clear", "Enter")

    def close(self):
        subprocess.run(["tmux", "-S", self.socket, "kill-server"], capture_output=True)


def main():
    captures = pathlib.Path(sys.argv[1]) if len(sys.argv) > 1 else None
    watch = f"{shlex.quote(str(PROGRAM))} watch --interval 1s"
    with daemon(FLEET, IDLE_TIMEOUT_SECONDS="600") as it, tempfile.TemporaryDirectory() as folder:
        environment = [
            "TERM=screen-256color", "PATH=/usr/bin:/bin", "LANG=C.UTF-8", f"CONTROL_PLANE_URL={it.url}", f"CONTROL_PLANE_TOKEN={it.token}",
            "PS1=$ "]
        completion(it, folder)
        for columns, rows in ((80, 24), (200, 50)):
            screen = Screen(folder, columns, rows, environment)
            try:
                screen.press(watch, "Enter")
                text = screen.expect("live", "3 servers", "forgotten", "train", "notebook", "EVENTS", "p protect")
                if captures:
                    captures.mkdir(parents=True, exist_ok=True)
                    (captures / f"watch-{columns}.txt").write_text(text)
                if columns == 80:
                    keys(it, screen)
                else:
                    ends(it, screen, watch)
            finally:
                screen.close()
    lines(watch)
    print("watch check: completion of server names; 80 and 200 columns, keys, resize, lost contact, and the terminal after q, Ctrl-C, Ctrl-Z, SIGTERM, SIGHUP and a crash")


def keys(it, screen):
    """Protect, stop by name, resize, lost contact."""
    servers = lambda: {server["name"]: server for server in it.call("GET", "/api/v1/servers")[1]["servers"]}
    screen.press("Home")
    for _ in range(3):
        if "> " in screen.text() and any(line.startswith("> ") and "train" in line for line in screen.text().splitlines()):
            break
        screen.press("j")
        time.sleep(0.3)
    screen.press("p")
    screen.expect("Protect train from automatic stops")
    screen.press("1")
    screen.expect("Protected train for 1 h")
    wait_for("the protection", lambda: servers()["train"]["protection"])
    screen.press("s")
    screen.expect("Stop train?", "It is protected", "Type its name")
    screen.press("x", "Escape")
    screen.expect("Canceled")
    screen.tmux("resize-window", "-x", "50", "-y", "12")
    screen.expect("live")
    screen.tmux("resize-window", "-x", "20", "-y", "5")
    screen.expect("too small")
    screen.tmux("resize-window", "-x", "80", "-y", "24")
    screen.expect("3 servers", "train")
    it.process.send_signal(19)
    screen.expect("NO CONTACT", seconds=60)
    screen.press("s")
    screen.expect("nothing was changed")
    it.process.send_signal(18)
    screen.expect("live", seconds=60)
    screen.press("s")
    screen.expect("Type its name")
    for letter in "train":
        screen.press(letter)
    screen.press("Enter")
    wait_for("the stop", lambda: servers()["train"]["state"] == "stopped")
    screen.expect("stopped")
    if servers()["notebook"]["state"] != "running":
        sys.exit("watch check: another server was stopped")
    screen.press("q")
    screen.expect_restored("q")


def ends(it, screen, watch):
    for what, end in (
            ("Ctrl-C", None), ("SIGTERM", 15), ("SIGHUP", 1), ("SIGSEGV", 11)):
        if end is None:
            screen.press("C-c")
        else:
            os.kill(screen.pid(), end)
        screen.expect_restored(what)
        screen.press(watch, "Enter")
        screen.expect("live", "3 servers")
    screen.press("C-z")
    screen.expect("Stopped")
    screen.press("fg", "Enter")
    screen.expect("live", "3 servers")
    screen.press("q")
    screen.expect_restored("Ctrl-Z and fg")


def completion(it, folder):
    """What bash offers after Tab, with the servers of the daemon."""
    script = pathlib.Path(folder) / "completion.bash"
    script.write_text(subprocess.run([str(PROGRAM), "--generate-completion-script", "bash"], capture_output=True, text=True, check=True).stdout)
    (pathlib.Path(folder) / "controlplane").symlink_to(PROGRAM)
    press = f"""source {script}; COMP_LINE=$1 COMP_POINT=${{#1}}; read -ra COMP_WORDS <<<"$1"; [[ $1 == *" " ]] && COMP_WORDS+=("")
        COMP_CWORD=$((${{#COMP_WORDS[@]}} - 1)); _controlplane controlplane "${{COMP_WORDS[COMP_CWORD]}}" "${{COMP_WORDS[COMP_CWORD-1]}}"
        echo "${{COMPREPLY[*]}}" """
    for line, wanted in (("controlplane watc", "watch"), ("controlplane stop f", "forgotten"), ("controlplane servers --state stoppe", "stopped")):
        done = subprocess.run(
            ["bash", "-c", press, "bash", line], capture_output=True, text=True, timeout=30,
            env={"PATH": f"{folder}:/usr/bin:/bin", "CONTROL_PLANE_URL": it.url, "CONTROL_PLANE_TOKEN": it.token})
        if done.stdout.strip() != wanted:
            sys.exit(f"watch check: “{line}” and Tab offer “{done.stdout.strip()}”, expected “{wanted}” {done.stderr}")


def lines(watch):
    """Without a terminal: the fleet and a line for each event, or JSON."""
    with daemon(FLEET) as it:
        environment = {"PATH": os.environ["PATH"], "CONTROL_PLANE_URL": it.url, "CONTROL_PLANE_TOKEN": it.token}
        process = subprocess.Popen(shlex.split(watch), env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
        seen = [process.stdout.readline() for _ in range(4)]
        if not any("train" in line for line in seen) or "\x1b" in "".join(seen):
            sys.exit(f"watch check: without a terminal: {seen}")
        it.call("POST", "/api/v1/servers/pod2/protect", {"reason": "lines"})
        if not any("lines" in line for line in iter(process.stdout.readline, "")):
            sys.exit("watch check: without a terminal: the event was not printed")
        process.terminate()
        process.wait(timeout=10)


if __name__ == "__main__":
    main()
