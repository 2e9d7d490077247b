"""Types into a workbook as a person at the keyboard does, in LibreOffice: go to a cell, enter a text, sort, insert, save.

Reads a job from standard input: {"in": path, "profile": folder, "steps": [[sheet, command, {property: value}]],
"out": [[path, filter]]}. A command is one of LibreOffice's own (GoToCell, EnterString, DataSort, ...) or Unprotect.
"""

import json
import subprocess
import sys
import time

import uno
from com.sun.star.beans import PropertyValue


def props(values):
    made = []
    for name, value in values.items():
        one = PropertyValue()
        one.Name, one.Value = name, value
        made.append(one)
    return tuple(made)


def connect(pipe):
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
    for _ in range(300):
        try:
            return resolver.resolve(f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext")
        except Exception:
            time.sleep(0.3)
    raise SystemExit("LibreOffice does not answer")


job = json.load(sys.stdin)
pipe = f"nap{time.time_ns()}"
office = subprocess.Popen(
    ["soffice", f"-env:UserInstallation=file://{job['profile']}", "--headless", "--norestore", f"--accept=pipe,name={pipe};urp;"],
    stdout=subprocess.DEVNULL,
    stderr=subprocess.DEVNULL,
)
try:
    context = connect(pipe)
    make = lambda name: context.ServiceManager.createInstanceWithContext(name, context)
    desktop, dispatcher = make("com.sun.star.frame.Desktop"), make("com.sun.star.frame.DispatchHelper")
    book = desktop.loadComponentFromURL(f"file://{job['in']}", "_blank", 0, props({"Hidden": False}))
    view = book.CurrentController
    for sheet, command, values in job["steps"]:
        here = book.Sheets.getByName(sheet)
        view.setActiveSheet(here)
        if command == "Unprotect":
            here.unprotect("")
        else:
            dispatcher.executeDispatch(view.Frame, f".uno:{command}", "", 0, props(values))
    for path, kind in job["out"]:
        book.storeToURL(f"file://{path}", props({"FilterName": kind}))
    book.close(True)
    desktop.terminate()
    office.wait(60)
finally:
    office.kill()
