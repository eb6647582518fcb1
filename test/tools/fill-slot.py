"""Does with LibreOffice what a group does: opens a document, puts a picture into a slot, changes words, and saves it as .docx.

Usage: fill-slot.py SOURCE TARGET PICTURE WORDS-OF-THE-SLOT OLD-WORDS NEW-WORDS   (paths are absolute)
Needs soffice and the package python3-uno.
"""

import os
import subprocess
import sys
import tempfile
import time

import uno
from com.sun.star.beans import PropertyValue

source, target, picture, slot, old, new = sys.argv[1:]


def setting(name, value):
    made = PropertyValue()
    made.Name, made.Value = name, value
    return made


def desktop_of(pipe):
    """Waits until LibreOffice answers."""
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
    for _ in range(240):
        try:
            return resolver.resolve(f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext")
        except Exception:
            time.sleep(0.25)
    raise SystemExit("LibreOffice does not answer")


with tempfile.TemporaryDirectory() as profile:
    pipe = f"slots-{os.getpid()}"
    office = subprocess.Popen(
        ["soffice", f"-env:UserInstallation=file://{profile}", "--headless", "--norestore", f"--accept=pipe,name={pipe};urp;"]
    )
    try:
        context = desktop_of(pipe)
        make = context.ServiceManager.createInstanceWithContext
        desktop = make("com.sun.star.frame.Desktop", context)
        document = desktop.loadComponentFromURL(f"file://{source}", "_blank", 0, (setting("Hidden", True),))
        graphic = make("com.sun.star.graphic.GraphicProvider", context).queryGraphic((setting("URL", f"file://{picture}"),))
        shapes = [document.GraphicObjects.getByIndex(index) for index in range(document.GraphicObjects.Count)]
        filled = [shape for shape in shapes if slot in shape.Description]
        for shape in filled:
            shape.Graphic = graphic
        change = document.createReplaceDescriptor()
        change.SearchString, change.ReplaceString = old, new
        changed = document.replaceAll(change)
        document.storeToURL(f"file://{target}", (setting("FilterName", "MS Word 2007 XML"),))
        document.close(True)
        print(f"{len(filled)} filled, {changed} changed")
        try:
            desktop.terminate()
        except Exception:
            pass
        office.wait(30)
    finally:
        office.kill()
