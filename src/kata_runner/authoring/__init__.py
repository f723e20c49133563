"""What a kata's author is told: everything in a kata that is missing, wrong or weak."""

from kata_runner.authoring.report import Finding, KataReport
from kata_runner.authoring.verify import verify, verify_roadmap

__all__ = ["Finding", "KataReport", "verify", "verify_roadmap"]
