"""What this program is, what it is made of, and under which licenses."""

from __future__ import annotations

import platform
import re

from PySide6 import __version__ as pyside_version
from PySide6.QtCore import QDate, QLocale, QSize, Qt, qVersion
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from wizard import RELEASED, __version__
from wizard.core import links
from wizard.resources import licences_folder
from wizard.ui.language.texts import one_after_the_other
from wizard.ui.look.bidi import isolated, margins
from wizard.ui.look.icons import icon_pixmap
from wizard.ui.look.type import Type, set_type
from wizard.ui.services import Services
from wizard.ui.shell.open_page import open_page_outside
from wizard.ui.widgets.button import Button, Link
from wizard.ui.widgets.copy_button import CopyButton
from wizard.ui.widgets.dialog_size import MARGIN, open_size, scrolled_column
from wizard.ui.widgets.flow_row import FlowRow
from wizard.ui.widgets.label import Label, paragraph
from wizard.ui.widgets.notice import Notice
from wizard.ui.widgets.page_scroll import PageScroll

NAME = "BigCommerce Connect"
ICON_SIZE = 56
OWN_NOTICE = "Copyright (c) 2026 BigCommerce Connect contributors."
QT_NOTICE = "Copyright (C) The Qt Company Ltd."
"""As they stand in the sentences of every language."""
QT_NOTE = "Qt-LGPL.txt"
"""How to replace Qt; packaging/licences.py puts it into the folder of licenses."""


class AboutWindow(QDialog):
    """Everything it says is known here: nothing is asked for, and a page opens only when its link is pressed.

    Args:
        services: the outside world.
        parent: the window it opens over.
    """

    def __init__(self, services: Services, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("About BigCommerce Connect"))
        self._services = services
        self._notice = Notice()
        # Queued: the panel gets its button after it has said its words.
        self._notice.shown.connect(self._make_room, Qt.ConnectionType.QueuedConnection)
        inside, self._content = scrolled_column()
        self._fill()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(margins(MARGIN, 16, 0, 14))
        layout.setSpacing(12)
        layout.addWidget(PageScroll(inside), 1)
        row = QVBoxLayout()
        row.setContentsMargins(margins(0, 0, MARGIN, 0))
        row.addWidget(self._notice)
        layout.addLayout(row)
        layout.addLayout(self._buttons())
        self.resize(self.fontMetrics().averageCharWidth() * 84, 0)
        self._make_room()
        self._close.setFocus()

    def _make_room(self, _shown: object = None) -> None:
        """Be as high as the words need at this width, as far as the screen goes; beyond that they scroll."""
        layout = self.layout()
        assert layout is not None
        width = self.width()
        around = layout.contentsMargins()
        room = width - around.left() - around.right()
        words = self._content.totalHeightForWidth(room - self._bar_width())
        notice = 0 if self._notice.isHidden() else self._notice.heightForWidth(room - MARGIN) + layout.spacing()
        buttons = self._close.sizeHint().height() + layout.spacing()
        open_size(self, QSize(width, words + notice + buttons + around.top() + around.bottom()))

    def _bar_width(self) -> int:
        scroll = self.findChild(PageScroll)
        assert isinstance(scroll, PageScroll)
        return scroll.upright.sizeHint().width()

    # -- what it says ------------------------------------------------------------------------------------------------

    def _fill(self) -> None:
        self._content.addLayout(self._heading())
        self._content.addLayout(self._made_of())
        self._add_title(self.tr("Licenses"))
        words = self.tr("{name} is under the MIT license. Copyright (c) 2026 BigCommerce Connect contributors.")
        self._content.addWidget(paragraph(_in_one_piece(words.format(name=NAME))))
        self._add_qt_notice()
        self._add_title(self.tr("Updates"))
        words = self.tr("This app doesn’t check for updates. Get new versions where you got this one.")
        self._content.addWidget(paragraph(words))
        self._add_link(self.tr("APPSe AI’s BigCommerce &guide"), links.APPSE_AI_GUIDE)
        self._content.addStretch()

    def _add_title(self, words: str) -> None:
        title = Label(words)
        title.setObjectName("sectionTitle")
        self._content.addSpacing(4)
        self._content.addWidget(title)

    def _heading(self) -> QHBoxLayout:
        icon = QLabel()
        icon.setPixmap(icon_pixmap("app", QColor("white"), ICON_SIZE, self.devicePixelRatioF()))
        icon.setAccessibleName(self.tr("{name} icon").format(name=NAME))
        name = Label(NAME)
        set_type(name, Type.TITLE_DOCKED)
        day = day_in_words(QDate.fromString(RELEASED, Qt.DateFormat.ISODate))
        version = self.tr("Version {version}, {day}").format(version=__version__, day=day)
        words = QVBoxLayout()
        words.setSpacing(2)
        # As wide as it is: in a wider place it would stand where its letters begin, even where the rest is mirrored.
        words.addWidget(name, 0, Qt.AlignmentFlag.AlignLeft)
        words.addWidget(paragraph(version))
        row = QHBoxLayout()
        row.setSpacing(14)
        row.addWidget(icon)
        row.addLayout(words, 1)
        return row

    def _versions(self) -> dict[str, str]:
        return {
            NAME: f"{__version__} ({RELEASED})",
            "Python": platform.python_version(),
            "Qt for Python (PySide6)": pyside_version,
            "Qt": qVersion(),
        }

    def _made_of(self) -> QGridLayout:
        """The program itself is in the heading already."""
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(3)
        grid.setColumnStretch(2, 1)
        for row, (name, version) in enumerate(list(self._versions().items())[1:]):
            label = Label(name)
            label.setObjectName("quiet")
            grid.addWidget(label, row, 0)
            grid.addWidget(Label(version), row, 1)
        return grid

    def _add_qt_notice(self) -> None:
        words = self.tr(
            "It uses Qt and Qt for Python under the GNU Lesser General Public License (LGPL), version 3. "
            "Copyright (C) The Qt Company Ltd. and other contributors. You may replace these libraries with your "
            "own versions and run this app with them."
        )
        words = _in_one_piece(words)
        folder = licences_folder()
        if folder is None:
            where = self.tr(
                "This copy uses packages installed one by one. Each has its own license, and you can replace it."
            )
            self._content.addWidget(paragraph(one_after_the_other(words, where)))
            self._add_link(self.tr("LGPL &text"), links.LGPL_TEXT)
            return
        where = self.tr("“{note}” explains how. It’s in the folder below, with all license texts.")
        note = next(folder.rglob(QT_NOTE), folder / QT_NOTE).relative_to(folder)
        self._content.addWidget(paragraph(one_after_the_other(words, where.format(note=note.as_posix()))))
        label = Label(self.tr("License &folder"))
        path = QLineEdit(str(folder))
        path.setReadOnly(True)
        path.setCursorPosition(0)
        label.setBuddy(path)
        self._content.addWidget(label)
        self._content.addWidget(path)

    # -- what can be done here ---------------------------------------------------------------------------------------

    def _add_link(self, words: str, address: str) -> None:
        link = Link(words)
        link.setToolTip(address)
        link.clicked.connect(lambda: open_page_outside(self._services, address, self._notice))
        row = FlowRow()
        row.add(link)
        self._content.addLayout(row)

    def _buttons(self) -> FlowRow:
        copy = CopyButton(lambda: self.tr("&Copy versions"), lambda: self.tr("Versions copied"), self._copy)
        copy.setAccessibleDescription(self._text_to_copy())
        self._close = Button(self.tr("Close"))
        self._close.setDefault(True)
        self._close.clicked.connect(self.reject)
        row = FlowRow()
        row.setContentsMargins(0, 0, MARGIN, 0)
        row.add(copy)
        row.add_room()
        row.add(self._close)
        return row

    def _text_to_copy(self) -> str:
        return "\n".join(f"{name} {version}" for name, version in self._versions().items())

    def _copy(self) -> bool:
        return self._notice.copy_or_say(self._text_to_copy())


def day_in_words(day: QDate) -> str:
    """Return a date as the language writes it, without the day of the week, which some cannot have in a sentence."""
    locale = QLocale()
    pattern = re.sub(r"[\s,،]*dddd[\s,،]*", "", locale.dateFormat(QLocale.FormatType.LongFormat))
    return locale.toString(day, pattern)


def _in_one_piece(words: str) -> str:
    """Keep the order of a notice that is not translated, in words that may be read from the right."""
    for notice in (OWN_NOTICE, QT_NOTICE):
        words = words.replace(notice, isolated(notice))
    return words
