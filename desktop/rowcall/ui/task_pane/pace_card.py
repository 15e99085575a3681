"""How full the account's limits are just now, counted over every window and program on this key."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from rowcall.model.gauges import Gauge
from rowcall.ui.languages.named import named
from rowcall.ui.theme import theme
from rowcall.ui.widgets import words
from rowcall.ui.widgets.card import Card
from rowcall.ui.widgets.texts import text

_MINUTE, _DAY = 60.0, 86_400.0
_SLOW_SECONDS = 5.0
"""A limit that lets a call through this seldom is explained."""


class PaceCard(Card):
    """A bar for each limit in use; hidden where none is."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Pace"), self.tr("all windows"), parent)
        self.setObjectName("paceCard")
        self._lines: dict[str, _Line] = {}
        self.body.setSpacing(theme.current().space_s)
        self.hide()

    def show_gauges(self, gauges: Sequence[Gauge]) -> None:
        """Show how full these limits are; of those that are called the same, the one that is fullest."""
        fullest = {gauge.title: gauge for gauge in sorted(gauges, key=_fullness)}
        gauges = [gauge for gauge in gauges if fullest[gauge.title] is gauge]
        buckets = {gauge.bucket for gauge in gauges}
        for bucket in [bucket for bucket in self._lines if bucket not in buckets]:
            line = self._lines.pop(bucket)
            self.body.removeWidget(line)
            line.deleteLater()
        for gauge in gauges:
            if gauge.bucket not in self._lines:
                self._lines[gauge.bucket] = _Line(gauge.bucket)
                self.add(self._lines[gauge.bucket])
            self._lines[gauge.bucket].show_gauge(gauge)
        self.setVisible(bool(gauges))


def _fullness(gauge: Gauge) -> float:
    return gauge.used / gauge.most


class _Line(QWidget):
    """One limit: what is counted, its bar, and the figures."""

    def __init__(self, bucket: str) -> None:
        super().__init__()
        self._title = text("", "muted", wrap=True)
        self._figures = text("", "strong", f"pace-{bucket}")
        self._slowed = text("", "small", f"pace-{bucket}-slowed", wrap=True)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        head = QHBoxLayout()
        head.setSpacing(theme.current().space_m)
        head.addWidget(self._title, 1)
        head.addWidget(self._figures, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.current().space_xs)
        column.addLayout(head)
        column.addWidget(self._bar)
        column.addWidget(self._slowed)

    def show_gauge(self, gauge: Gauge) -> None:
        """Show how full the limit is."""
        name = named(gauge.title)
        title = name[:1].upper() + name[1:]
        told = self.tr("{used} of {most} {when}").format(
            used=words.number(gauge.used), most=words.number(gauge.most), when=self._when(gauge.seconds)
        )
        self._title.setText(title)
        self._figures.setText(told)
        self._bar.setRange(0, gauge.most)
        self._bar.setValue(min(gauge.used, gauge.most))
        self._bar.setAccessibleName(f"{title}: {told}")
        remark = self._remark(gauge)
        self._slowed.setText(remark)
        self._slowed.setVisible(bool(remark))

    def _remark(self, gauge: Gauge) -> str:
        """Why it is slow; empty where it is not."""
        if gauge.speed < 1:
            share = round(100 * gauge.speed)
            return self.tr("Slowed down to {share} %: Pronto said we were too fast.").format(share=share)
        if gauge.seconds >= _DAY:
            return self.tr("{left} are left now.").format(left=words.number(max(0, gauge.most - gauge.used)))
        if gauge.seconds / gauge.most >= _SLOW_SECONDS:
            told = self.tr("Only {most} in {time} are allowed: the next call waits for its turn.")
            return told.format(most=words.number(gauge.most), time=words.duration(gauge.seconds))
        return ""

    def _when(self, seconds: float) -> str:
        if seconds < _MINUTE:
            return self.tr("this second") if seconds <= 1 else self.tr("in {count} s").format(count=round(seconds))
        if seconds < _DAY:
            return self.tr("this minute") if seconds == _MINUTE else words.duration(seconds)
        return self.tr("in 24 hours")
