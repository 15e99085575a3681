"""What kind of place a folder is, by real folders and by the mounts of this machine."""

from pathlib import Path

import psutil
import pytest

from rowcall.project.folder import NETWORK_KINDS, network_share, synced_by


@pytest.mark.parametrize(
    ("folder", "service"),
    [
        ("OneDrive - Norvane GmbH/Lists", "OneDrive"),
        ("Dropbox/Lists", "Dropbox"),
        ("Library/Mobile Documents/Lists", "iCloud"),
        ("GoogleDrive-rep@norvane.example/My Drive", "Google Drive"),
        ("Documents/Lists", ""),
        ("Dropbox of sweets", ""),
    ],
)
def test_a_synced_folder_is_known_by_its_name(tmp_path: Path, folder: str, service: str) -> None:
    place = tmp_path / folder
    place.mkdir(parents=True)
    assert synced_by(place) == service


def test_this_machines_disk_is_no_share(tmp_path: Path) -> None:
    assert network_share(tmp_path) == ""


def test_every_mounted_share_is_known_as_one() -> None:
    for mount in psutil.disk_partitions(all=True):
        if Path(mount.mountpoint).is_dir() and mount.fstype.lower() in NETWORK_KINDS:
            assert network_share(Path(mount.mountpoint))
