"""Prints what a program hears of the marks in SSML while espeak-ng says it: for each its name, and when it comes, in ms.

Usage: espeak-marks.py FILE.ssml
Needs the library that Debian's espeak-ng runs on (libespeak-ng1).
"""

import ctypes
import sys

SYNCHRONOUS, POS_CHARACTER, UTF8, SSML = 2, 1, 1, 0x10
LIST_END, MARK = 0, 3


class Event(ctypes.Structure):
    """`espeak_EVENT` of speak_lib.h. Its last field is a union: the name of a mark, or a number."""

    _fields_ = [
        ("type", ctypes.c_int),
        ("unique_identifier", ctypes.c_uint),
        ("text_position", ctypes.c_int),
        ("length", ctypes.c_int),
        ("audio_position", ctypes.c_int),
        ("sample", ctypes.c_int),
        ("user_data", ctypes.c_void_p),
        ("name", ctypes.c_char_p),
    ]


def heard(_samples, _count, events):
    index = 0
    while events[index].type != LIST_END:
        if events[index].type == MARK:
            print(f"{events[index].audio_position}\t{events[index].name.decode()}")
        index += 1
    return 0


espeak = ctypes.CDLL("libespeak-ng.so.1")
callback = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_void_p, ctypes.c_int, ctypes.POINTER(Event))(heard)
with open(sys.argv[1], "rb") as file:
    text = file.read()
if espeak.espeak_Initialize(SYNCHRONOUS, 0, None, 0) < 0:
    sys.exit("espeak-ng does not start")
espeak.espeak_SetSynthCallback(callback)
if espeak.espeak_SetVoiceByName(b"en") != 0:
    sys.exit("espeak-ng has no British voice")
made = espeak.espeak_Synth(text, ctypes.c_size_t(len(text) + 1), 0, POS_CHARACTER, 0, UTF8 | SSML, None, None)
if made != 0:
    sys.exit("espeak-ng can not say this")
espeak.espeak_Synchronize()
